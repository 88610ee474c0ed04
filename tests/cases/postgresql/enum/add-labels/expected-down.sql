-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter enum public.mood: labels good, bad → none · enum public.mood steps aside
ALTER TYPE "public"."mood" RENAME TO "schemadiff_old_mood";

-- step 2/3 · alter enum public.mood: labels good, bad → none · enum public.mood anew
CREATE TYPE "public"."mood" AS ENUM ();

-- step 3/3 · alter enum public.mood: labels good, bad → none · enum public.mood of before goes
DROP TYPE "public"."schemadiff_old_mood";

COMMIT;
