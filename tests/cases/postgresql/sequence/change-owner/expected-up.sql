-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: owner role_one → role_two · lock: access exclusive
ALTER SEQUENCE "public"."invoice_no" OWNER TO "role_two";

COMMIT;
