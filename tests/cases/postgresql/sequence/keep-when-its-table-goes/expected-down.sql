-- reversible:  lossy: public.invoice
-- transaction: one

BEGIN;

-- step 1/2 · create table public.invoice
CREATE TABLE "public"."invoice" (
    "id" bigint,
    "number" bigint
);

-- step 2/2 · alter sequence public.invoice_no: owned-by none → public.invoice.id · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" OWNED BY "public"."invoice"."id";

COMMIT;
