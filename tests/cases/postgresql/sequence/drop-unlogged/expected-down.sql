-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: unlogged false → true · lock: access exclusive · rewrites the table
ALTER SEQUENCE "public"."invoice_no" SET UNLOGGED;

COMMIT;
