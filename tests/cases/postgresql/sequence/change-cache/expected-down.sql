-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: cache 20 → 10 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" CACHE 10;

COMMIT;
