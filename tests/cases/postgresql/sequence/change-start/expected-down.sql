-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: start 200 → 100 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" START WITH 100;

COMMIT;
