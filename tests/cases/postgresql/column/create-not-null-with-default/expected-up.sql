-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create column public.item.n · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "n" integer DEFAULT 7 NOT NULL;

COMMIT;
