-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: comment Numbers of invoices → No gaps, please
COMMENT ON SEQUENCE "public"."invoice_no" IS 'No gaps, please';

COMMIT;
