-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: type smallint → bigint, minimum none → -5000000000, maximum 30000 → 5000000000 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" AS bigint MINVALUE -5000000000 MAXVALUE 5000000000 START WITH -5000000000;

COMMIT;
