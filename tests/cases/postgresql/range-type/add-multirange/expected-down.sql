-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: multirange spans → span_multirange
ALTER TYPE "public"."spans" RENAME TO "span_multirange";

COMMIT;
