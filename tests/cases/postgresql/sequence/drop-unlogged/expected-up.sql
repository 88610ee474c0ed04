-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: unlogged true → false · lock: access exclusive · rewrites the table
ALTER SEQUENCE "public"."invoice_no" SET LOGGED;

COMMIT;
