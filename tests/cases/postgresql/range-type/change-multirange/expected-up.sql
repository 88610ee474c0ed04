-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: multirange many_spans → spans
ALTER TYPE "public"."many_spans" RENAME TO "spans";

COMMIT;
