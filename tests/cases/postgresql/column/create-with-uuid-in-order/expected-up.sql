-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create column public.item.n · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "n" uuid DEFAULT uuidv7() NOT NULL;

COMMIT;
