-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: cache 1 → 10 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" CACHE 10;

COMMIT;
