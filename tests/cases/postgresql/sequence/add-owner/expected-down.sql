-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter sequence public.invoice_no: owner role_one → postgres · lock: access exclusive
ALTER SEQUENCE "public"."invoice_no" OWNER TO "postgres";

COMMIT;
