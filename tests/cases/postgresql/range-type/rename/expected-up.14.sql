-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename range type public.span to period
ALTER TYPE "public"."span" RENAME TO "period";

-- step 2/2 · alter range type public.period: multirange span_multirange → period_multirange
ALTER TYPE "public"."span_multirange" RENAME TO "period_multirange";

COMMIT;
