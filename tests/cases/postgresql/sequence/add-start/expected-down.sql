-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: start 100 → none · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" START WITH 1;

COMMIT;
