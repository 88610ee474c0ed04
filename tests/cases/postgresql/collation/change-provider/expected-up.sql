-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter collation public.words: provider icu → builtin, locale und → C.UTF-8
ALTER COLLATION "public"."words" RENAME TO "schemadiff_old_words";

-- step 2/4 · alter collation public.words: provider icu → builtin, locale und → C.UTF-8
CREATE COLLATION "public"."words" (provider = builtin, locale = 'C.UTF-8');

-- step 3/4 · alter collation public.words: provider icu → builtin, locale und → C.UTF-8 · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."person" ALTER COLUMN "name" TYPE text COLLATE "public"."words";

-- step 4/4 · alter collation public.words: provider icu → builtin, locale und → C.UTF-8
DROP COLLATION "public"."schemadiff_old_words";

COMMIT;
