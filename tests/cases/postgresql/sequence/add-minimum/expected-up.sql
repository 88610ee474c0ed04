-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: minimum none → -100 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" MINVALUE -100 START WITH -100;

COMMIT;
