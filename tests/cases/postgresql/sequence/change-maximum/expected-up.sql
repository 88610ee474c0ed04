-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: maximum 1000 → 2000 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" MAXVALUE 2000;

COMMIT;
