-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: comment Numbers of invoices → none
COMMENT ON SEQUENCE "public"."invoice_no" IS NULL;

COMMIT;
