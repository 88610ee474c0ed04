-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: minimum -100 → -200 · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."invoice_no" MINVALUE -200 START WITH -200;

COMMIT;
