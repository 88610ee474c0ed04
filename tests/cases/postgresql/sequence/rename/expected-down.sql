-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename sequence public.invoice_no to bill_no · lock: access exclusive
ALTER SEQUENCE "public"."invoice_no" RENAME TO "bill_no";

COMMIT;
