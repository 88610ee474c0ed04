-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.invoice_no: maximum none → 1000 · numbers not above the maximum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', 1000, true) FROM "public"."invoice_no" WHERE last_value > 1000;

-- step 2/2 · alter sequence public.invoice_no: maximum none → 1000 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" MAXVALUE 1000;

COMMIT;
