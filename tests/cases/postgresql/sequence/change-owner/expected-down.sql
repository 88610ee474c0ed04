-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: owner role_two → role_one · lock: access exclusive
ALTER SEQUENCE "public"."invoice_no" OWNER TO "role_one";

COMMIT;
