-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: multirange spans → many_spans
ALTER TYPE "public"."spans" RENAME TO "many_spans";

COMMIT;
