-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: owned-by public.invoice.id → none · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" OWNED BY NONE;

COMMIT;
