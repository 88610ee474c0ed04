-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column public.item.titel to title · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "titel" TO "title";

COMMIT;
