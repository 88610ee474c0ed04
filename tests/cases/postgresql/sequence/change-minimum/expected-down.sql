-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.invoice_no: minimum -200 → -100 · numbers not below the minimum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', -100, false) FROM "public"."invoice_no" WHERE last_value < -100;

-- step 2/2 · alter sequence public.invoice_no: minimum -200 → -100 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" MINVALUE -100 START WITH -100;

COMMIT;
