-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.invoice_no: minimum -100 → none · numbers not below the minimum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."invoice_no"', 1, false) FROM "public"."invoice_no" WHERE last_value < 1;

-- step 2/2 · alter sequence public.invoice_no: minimum -100 → none · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" NO MINVALUE START WITH 1;

COMMIT;
