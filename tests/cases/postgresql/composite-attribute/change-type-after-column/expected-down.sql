-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter attribute public.address.street: type character varying(20) → text
ALTER TYPE "public"."address" ALTER ATTRIBUTE "street" TYPE text;

-- step 2/2 · alter column public.person.home: type text → public.address · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."person" ALTER COLUMN "home" TYPE public.address USING "home"::public.address;

COMMIT;
