-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/12 · alter view public.items: query SELECT id,     'good, fair, bad'::text AS labels    FROM pub… → SELECT id,     'good, bad'::text AS labels    FROM public.it… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."items" AS
SELECT id,
    'good, bad'::text AS labels
   FROM public.item;

-- step 2/12 · drop function public.mood_of(public.mood)
DROP FUNCTION "public"."mood_of"(public.mood);

-- step 3/12 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 4/12 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 5/12 · alter enum public.mood: labels good, fair, bad → good, bad · owner
ALTER TYPE "public"."mood" OWNER TO "role_one";

-- step 6/12 · alter enum public.mood: labels good, fair, bad → good, bad · privileges
REVOKE ALL ON TYPE "public"."mood" FROM "role_two";

-- step 7/12 · alter enum public.mood: labels good, fair, bad → good, bad · privileges
GRANT ALL ON TYPE "public"."mood" TO "role_three";

-- step 8/12 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

-- step 9/12 · create function public.mood_of(public.mood)
CREATE FUNCTION "public"."mood_of"(m public.mood)
    RETURNS text
    LANGUAGE "sql"
RETURN (m)::text;

-- step 10/12 · create function public.mood_of(public.mood) · comment
COMMENT ON FUNCTION "public"."mood_of"(public.mood) IS 'In words';

-- step 11/12 · create function public.mood_of(public.mood) · owner
ALTER FUNCTION "public"."mood_of"(public.mood) OWNER TO "role_two";

-- step 12/12 · create grant public.mood_of(public.mood).public
REVOKE EXECUTE ON FUNCTION "public"."mood_of"(public.mood) FROM PUBLIC;

COMMIT;
