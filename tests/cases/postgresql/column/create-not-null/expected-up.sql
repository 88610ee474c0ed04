-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column public.item.n · lock: access exclusive · fills existing rows · rows that are there get 0: change it if another value is right
ALTER TABLE "public"."item" ADD COLUMN "n" integer DEFAULT 0 NOT NULL;

-- step 2/2 · create column public.item.n · new rows get no such value · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "n" DROP DEFAULT;

COMMIT;
