-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column public.item.name to label · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "name" TO "label";

COMMIT;
