-- reversible:  lossy: public.invoice_no
-- transaction: one

BEGIN;

-- step 1/2 · create sequence public.invoice_no
CREATE SEQUENCE "public"."invoice_no" AS integer INCREMENT BY 10 MINVALUE 100 MAXVALUE 100000 START WITH 1000 CACHE 5 CYCLE;

-- step 2/2 · create sequence public.invoice_no · comment
COMMENT ON SEQUENCE "public"."invoice_no" IS 'Numbers of invoices';

COMMIT;
