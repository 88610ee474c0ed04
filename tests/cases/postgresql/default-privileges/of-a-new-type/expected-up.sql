-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create enum public.mood
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 2/2 · create enum public.mood
GRANT USAGE ON TYPE "public"."mood" TO PUBLIC;

COMMIT;
