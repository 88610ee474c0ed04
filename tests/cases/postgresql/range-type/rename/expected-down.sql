-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename range type public.period to span
ALTER TYPE "public"."period" RENAME TO "span";

COMMIT;
