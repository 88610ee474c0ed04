-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column public.item.label to name · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "label" TO "name";

COMMIT;
