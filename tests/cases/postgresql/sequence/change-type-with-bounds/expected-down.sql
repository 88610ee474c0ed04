-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter sequence public.invoice_no: type bigint → smallint, minimum -5000000000 → none, maximum 5000000000 → 30000 · numbers not below the minimum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', 1, false) FROM "public"."invoice_no" WHERE last_value < 1;

-- step 2/3 · alter sequence public.invoice_no: type bigint → smallint, minimum -5000000000 → none, maximum 5000000000 → 30000 · numbers not above the maximum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', 30000, true) FROM "public"."invoice_no" WHERE last_value > 30000;

-- step 3/3 · alter sequence public.invoice_no: type bigint → smallint, minimum -5000000000 → none, maximum 5000000000 → 30000 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" AS smallint NO MINVALUE MAXVALUE 30000 START WITH 1;

COMMIT;
