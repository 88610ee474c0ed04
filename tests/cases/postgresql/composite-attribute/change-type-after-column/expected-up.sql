-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.person.home: type public.address → text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."person" ALTER COLUMN "home" TYPE text;

-- step 2/2 · alter attribute public.address.street: type text → character varying(20)
ALTER TYPE "public"."address" ALTER ATTRIBUTE "street" TYPE character varying(20);

COMMIT;
