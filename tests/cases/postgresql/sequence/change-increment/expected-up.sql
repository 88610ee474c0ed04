-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter sequence public.invoice_no: increment 5 → -5 · old and new bounds · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" AS bigint MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;

-- step 2/3 · alter sequence public.invoice_no: increment 5 → -5 · numbers not above the maximum · lock: share row exclusive
SELECT pg_catalog.setval('"public"."invoice_no"', -1, false) FROM "public"."invoice_no" WHERE last_value > -1;

-- step 3/3 · alter sequence public.invoice_no: increment 5 → -5 · lock: share row exclusive
ALTER SEQUENCE "public"."invoice_no" INCREMENT BY -5 NO MINVALUE NO MAXVALUE START WITH -1;

COMMIT;
