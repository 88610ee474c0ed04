-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: multirange span_multirange → spans
ALTER TYPE "public"."span_multirange" RENAME TO "spans";

COMMIT;
