-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.invoice_no: type integer → smallint · numbers not above the maximum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', 32767, true) FROM "public"."invoice_no" WHERE last_value > 32767;

-- step 2/2 · alter sequence public.invoice_no: type integer → smallint · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" AS smallint;

COMMIT;
