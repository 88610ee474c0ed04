-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter enum public.mood: labels good, bad → good, fair, bad · label fair · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'fair' AFTER 'good';

-- step 2/4 · alter enum public.mood: owner role_three → role_one
ALTER TYPE "public"."mood" OWNER TO "role_one";

-- step 3/4 · create grant public.mood.public
REVOKE USAGE ON TYPE "public"."mood" FROM PUBLIC;

-- step 4/4 · alter grant public.mood.role_two: with-grant-option true → none
REVOKE GRANT OPTION FOR ALL ON TYPE "public"."mood" FROM "role_two";

COMMIT;
