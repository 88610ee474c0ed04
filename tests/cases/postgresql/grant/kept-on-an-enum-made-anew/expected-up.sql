-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/16 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 2/16 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood steps aside
ALTER DOMAIN "public"."good_mood" RENAME TO "schemadiff_old_good_mood";

-- step 3/16 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 4/16 · alter enum public.mood: labels good, fair, bad → good, bad · comment
COMMENT ON TYPE "public"."mood" IS 'How it goes';

-- step 5/16 · alter enum public.mood: labels good, fair, bad → good, bad · owner
ALTER TYPE "public"."mood" OWNER TO "role_one";

-- step 6/16 · alter enum public.mood: labels good, fair, bad → good, bad · privileges
REVOKE USAGE ON TYPE "public"."mood" FROM PUBLIC;

-- step 7/16 · alter enum public.mood: labels good, fair, bad → good, bad · privileges
GRANT ALL ON TYPE "public"."mood" TO "role_two" WITH GRANT OPTION;

-- step 8/16 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood anew
CREATE DOMAIN "public"."good_mood" AS public.mood CONSTRAINT "not_bad" CHECK (VALUE <> 'bad'::public.mood);

-- step 9/16 · alter enum public.mood: labels good, fair, bad → good, bad · comment of domain public.good_mood
COMMENT ON DOMAIN "public"."good_mood" IS 'Never bad';

-- step 10/16 · alter enum public.mood: labels good, fair, bad → good, bad · comment of check public.good_mood.not_bad
COMMENT ON CONSTRAINT "not_bad" ON DOMAIN "public"."good_mood" IS 'It must not';

-- step 11/16 · alter enum public.mood: labels good, fair, bad → good, bad · owner of domain public.good_mood
ALTER DOMAIN "public"."good_mood" OWNER TO "role_two";

-- step 12/16 · alter enum public.mood: labels good, fair, bad → good, bad · privileges of domain public.good_mood
REVOKE USAGE ON DOMAIN "public"."good_mood" FROM PUBLIC;

-- step 13/16 · alter enum public.mood: labels good, fair, bad → good, bad · privileges of domain public.good_mood
GRANT ALL ON DOMAIN "public"."good_mood" TO "role_three";

-- step 14/16 · alter enum public.mood: labels good, fair, bad → good, bad · table public.person · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."person" ALTER COLUMN "mood" TYPE public.good_mood USING "mood"::text::public.good_mood;

-- step 15/16 · alter enum public.mood: labels good, fair, bad → good, bad · domain public.good_mood of before goes
DROP DOMAIN "public"."schemadiff_old_good_mood";

-- step 16/16 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

COMMIT;
