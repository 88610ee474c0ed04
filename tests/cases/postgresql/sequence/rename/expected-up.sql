-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename sequence public.bill_no to invoice_no · lock: access exclusive
ALTER SEQUENCE "public"."bill_no" RENAME TO "invoice_no";

COMMIT;
