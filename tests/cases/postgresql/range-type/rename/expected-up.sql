-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename range type public.span to period
ALTER TYPE "public"."span" RENAME TO "period";

COMMIT;
