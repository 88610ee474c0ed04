-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: type integer → bigint · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" AS bigint;

COMMIT;
