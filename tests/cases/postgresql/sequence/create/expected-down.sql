-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop sequence public.invoice_no · lock: access exclusive · loses data
DROP SEQUENCE "public"."invoice_no";

COMMIT;
