-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: cycle true → false · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" NO CYCLE;

COMMIT;
