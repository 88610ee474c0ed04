-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter domain public.word: type character varying(10) → text · domain public.word steps aside
ALTER DOMAIN "public"."word" RENAME TO "schemadiff_old_word";

-- step 2/4 · alter domain public.word: type character varying(10) → text · domain public.word anew
CREATE DOMAIN "public"."word" AS text;

-- step 3/4 · alter domain public.word: type character varying(10) → text
ALTER TYPE "public"."door" ALTER ATTRIBUTE "name" TYPE public.word;

-- step 4/4 · alter domain public.word: type character varying(10) → text · domain public.word of before goes
DROP DOMAIN "public"."schemadiff_old_word";

COMMIT;
