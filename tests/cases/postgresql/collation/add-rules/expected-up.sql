-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter collation public.words: rules none → & a < g
ALTER COLLATION "public"."words" RENAME TO "schemadiff_old_words";

-- step 2/4 · alter collation public.words: rules none → & a < g
CREATE COLLATION "public"."words" (provider = icu, locale = 'und', rules = '& a < g');

-- step 3/4 · alter collation public.words: rules none → & a < g · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."person" ALTER COLUMN "name" TYPE text COLLATE "public"."words";

-- step 4/4 · alter collation public.words: rules none → & a < g
DROP COLLATION "public"."schemadiff_old_words";

COMMIT;
