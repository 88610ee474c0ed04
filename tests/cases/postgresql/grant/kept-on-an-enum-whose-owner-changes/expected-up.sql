-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop grant public.mood.public
GRANT USAGE ON TYPE "public"."mood" TO PUBLIC;

-- step 2/7 · alter enum public.mood: labels good, fair, bad → good, bad, owner role_one → role_three · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 3/7 · alter enum public.mood: labels good, fair, bad → good, bad, owner role_one → role_three · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 4/7 · alter enum public.mood: labels good, fair, bad → good, bad, owner role_one → role_three · owner
ALTER TYPE "public"."mood" OWNER TO "role_three";

-- step 5/7 · alter enum public.mood: labels good, fair, bad → good, bad, owner role_one → role_three · privileges
GRANT ALL ON TYPE "public"."mood" TO "role_two";

-- step 6/7 · alter enum public.mood: labels good, fair, bad → good, bad, owner role_one → role_three · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

-- step 7/7 · alter grant public.mood.role_two: with-grant-option none → true
GRANT ALL ON TYPE "public"."mood" TO "role_two" WITH GRANT OPTION;

COMMIT;
