-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop enum public.mood
DROP TYPE "public"."mood";

COMMIT;
