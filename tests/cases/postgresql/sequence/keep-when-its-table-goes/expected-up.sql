-- reversible:  lossy: public.invoice
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.invoice_no: owned-by public.invoice.id → none · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" OWNED BY NONE;

-- step 2/2 · drop table public.invoice · lock: access exclusive · loses data
DROP TABLE "public"."invoice";

COMMIT;
