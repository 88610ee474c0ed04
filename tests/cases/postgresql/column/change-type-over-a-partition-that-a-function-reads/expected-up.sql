-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop function public.noted()
DROP FUNCTION "public"."noted"();

-- step 2/2 · alter column public.reading.note: type character varying(40) → text · lock: access exclusive
ALTER TABLE "public"."reading" ALTER COLUMN "note" TYPE text;

COMMIT;
