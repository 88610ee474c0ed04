-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: cache 10 → 20 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" CACHE 20;

COMMIT;
