-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column public.item.common to shared · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "common" TO "shared";

COMMIT;
