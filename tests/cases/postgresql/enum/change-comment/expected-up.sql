-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.mood: comment How they feel → How it went
COMMENT ON TYPE "public"."mood" IS 'How it went';

COMMIT;
