-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename table public.item to thing · lock: access exclusive
ALTER TABLE "public"."item" RENAME TO "thing";

COMMIT;
