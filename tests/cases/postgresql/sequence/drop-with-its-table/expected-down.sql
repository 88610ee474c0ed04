-- reversible:  lossy: public.invoice
-- transaction: one

BEGIN;

-- step 1/3 · create sequence public.invoice_no
CREATE SEQUENCE "public"."invoice_no";

-- step 2/3 · create table public.invoice
CREATE TABLE "public"."invoice" (
    "id" bigint,
    "number" bigint
);

-- step 3/3 · create sequence public.invoice_no: owned-by public.invoice.id · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" OWNED BY "public"."invoice"."id";

COMMIT;
