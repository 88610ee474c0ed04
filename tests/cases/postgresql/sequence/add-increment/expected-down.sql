-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: increment 5 → 1 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" INCREMENT BY 1;

COMMIT;
