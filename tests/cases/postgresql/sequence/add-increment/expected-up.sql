-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: increment 1 → 5 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" INCREMENT BY 5;

COMMIT;
