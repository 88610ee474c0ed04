-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 2/3 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 3/3 · alter enum public.mood: labels good, fair, bad → good, bad · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

COMMIT;
