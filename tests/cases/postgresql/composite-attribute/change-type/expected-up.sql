-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter attribute public.address.street: type text → character varying(20)
ALTER TYPE "public"."address" ALTER ATTRIBUTE "street" TYPE character varying(20);

COMMIT;
