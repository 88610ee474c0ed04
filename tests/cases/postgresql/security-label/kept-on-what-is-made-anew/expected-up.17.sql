-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/21 · drop materialized view public.kept_items · lock: access exclusive
DROP MATERIALIZED VIEW "public"."kept_items";

-- step 2/21 · drop view public.items · lock: access exclusive
DROP VIEW "public"."items";

-- step 3/21 · alter column public.item.words: expression id::text || 'good, fair, bad'::text → id::text || 'good, bad'::text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "words" SET EXPRESSION AS (id::text || 'good, bad'::text);

-- step 4/21 · drop function public.worse(public.mood)
DROP FUNCTION "public"."worse"(public.mood);

-- step 5/21 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 6/21 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood steps aside
ALTER DOMAIN "public"."good_mood" RENAME TO "schemadiff_old_good_mood";

-- step 7/21 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 8/21 · alter enum public.mood: labels good, fair, bad → good, bad · security label
SECURITY LABEL FOR "seal_one" ON TYPE "public"."mood" IS 'secret';

-- step 9/21 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood anew
CREATE DOMAIN "public"."good_mood" AS public.mood;

-- step 10/21 · alter enum public.mood: labels good, fair, bad → good, bad · security label of domain public.good_mood
SECURITY LABEL FOR "seal_one" ON DOMAIN "public"."good_mood" IS 'secret';

-- step 11/21 · alter enum public.mood: labels good, fair, bad → good, bad · table public.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."item" ALTER COLUMN "mood" TYPE public.good_mood USING "mood"::text::public.good_mood;

-- step 12/21 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood of before goes
DROP DOMAIN "public"."schemadiff_old_good_mood";

-- step 13/21 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

-- step 14/21 · create function public.worse(public.mood)
CREATE FUNCTION "public"."worse"(m public.mood)
    RETURNS public.mood
    LANGUAGE "sql"
RETURN m;

-- step 15/21 · create view public.items
CREATE VIEW "public"."items" AS
SELECT mood,
    id
   FROM public.item;

-- step 16/21 · create materialized view public.kept_items · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."kept_items" AS
SELECT mood,
    id
   FROM public.item;

-- step 17/21 · create security label public.items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."items"."id" IS 'secret';

-- step 18/21 · create security label public.items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON VIEW "public"."items" IS 'secret';

-- step 19/21 · create security label public.kept_items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."kept_items"."id" IS 'secret';

-- step 20/21 · create security label public.kept_items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON MATERIALIZED VIEW "public"."kept_items" IS 'secret';

-- step 21/21 · create security label public.worse(public.mood).seal_one
SECURITY LABEL FOR "seal_one" ON FUNCTION "public"."worse"(public.mood) IS 'secret';

COMMIT;
