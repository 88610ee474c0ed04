-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: comment none → Numbers of invoices
COMMENT ON SEQUENCE "public"."invoice_no" IS 'Numbers of invoices';

COMMIT;
