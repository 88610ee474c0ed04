-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.invoice_no: type bigint → integer · numbers not above the maximum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', 2147483647, true) FROM "public"."invoice_no" WHERE last_value > 2147483647;

-- step 2/2 · alter sequence public.invoice_no: type bigint → integer · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" AS integer;

COMMIT;
