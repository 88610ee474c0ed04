-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter attribute public.address.street: type text → integer
ALTER TYPE "public"."address" ALTER ATTRIBUTE "street" TYPE integer;

COMMIT;
