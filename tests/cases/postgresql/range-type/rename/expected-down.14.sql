-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename range type public.period to span
ALTER TYPE "public"."period" RENAME TO "span";

-- step 2/2 · alter range type public.span: multirange period_multirange → span_multirange
ALTER TYPE "public"."period_multirange" RENAME TO "span_multirange";

COMMIT;
