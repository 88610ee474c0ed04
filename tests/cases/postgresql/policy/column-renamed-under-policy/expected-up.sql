-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column public.item.shared to common · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "shared" TO "common";

COMMIT;
