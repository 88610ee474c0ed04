-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop check public.word.word_short
ALTER DOMAIN "public"."word" DROP CONSTRAINT "word_short";

-- step 2/2 · drop domain public.title
DROP DOMAIN "public"."title";

COMMIT;
