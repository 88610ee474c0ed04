-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/23 · drop materialized view public.kept_items · lock: access exclusive
DROP MATERIALIZED VIEW "public"."kept_items";

-- step 2/23 · drop view public.items · lock: access exclusive
DROP VIEW "public"."items";

-- step 3/23 · drop column public.item.words · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "words";

-- step 4/23 · create column public.item.words · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "words" text GENERATED ALWAYS AS (id::text || 'good, bad'::text) STORED;

-- step 5/23 · create security label public.item.words.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."item"."words" IS 'secret';

-- step 6/23 · drop function public.worse(public.mood)
DROP FUNCTION "public"."worse"(public.mood);

-- step 7/23 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 8/23 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood steps aside
ALTER DOMAIN "public"."good_mood" RENAME TO "schemadiff_old_good_mood";

-- step 9/23 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 10/23 · alter enum public.mood: labels good, fair, bad → good, bad · security label
SECURITY LABEL FOR "seal_one" ON TYPE "public"."mood" IS 'secret';

-- step 11/23 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood anew
CREATE DOMAIN "public"."good_mood" AS public.mood;

-- step 12/23 · alter enum public.mood: labels good, fair, bad → good, bad · security label of domain public.good_mood
SECURITY LABEL FOR "seal_one" ON DOMAIN "public"."good_mood" IS 'secret';

-- step 13/23 · alter enum public.mood: labels good, fair, bad → good, bad · table public.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."item" ALTER COLUMN "mood" TYPE public.good_mood USING "mood"::text::public.good_mood;

-- step 14/23 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood of before goes
DROP DOMAIN "public"."schemadiff_old_good_mood";

-- step 15/23 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

-- step 16/23 · create function public.worse(public.mood)
CREATE FUNCTION "public"."worse"(m public.mood)
    RETURNS public.mood
    LANGUAGE "sql"
RETURN m;

-- step 17/23 · create view public.items
CREATE VIEW "public"."items" AS
SELECT mood,
    id
   FROM public.item;

-- step 18/23 · create materialized view public.kept_items · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."kept_items" AS
SELECT mood,
    id
   FROM public.item;

-- step 19/23 · create security label public.items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."items"."id" IS 'secret';

-- step 20/23 · create security label public.items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON VIEW "public"."items" IS 'secret';

-- step 21/23 · create security label public.kept_items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."kept_items"."id" IS 'secret';

-- step 22/23 · create security label public.kept_items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON MATERIALIZED VIEW "public"."kept_items" IS 'secret';

-- step 23/23 · create security label public.worse(public.mood).seal_one
SECURITY LABEL FOR "seal_one" ON FUNCTION "public"."worse"(public.mood) IS 'secret';

COMMIT;
