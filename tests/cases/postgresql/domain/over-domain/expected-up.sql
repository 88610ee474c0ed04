-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create domain public.title
CREATE DOMAIN "public"."title" AS public.word NOT NULL;

-- step 2/2 · create check public.word.word_short · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."word" ADD CONSTRAINT "word_short" CHECK (length(VALUE) < 20);

COMMIT;
