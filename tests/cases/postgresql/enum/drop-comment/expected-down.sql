-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.mood: comment none → How they feel
COMMENT ON TYPE "public"."mood" IS 'How they feel';

COMMIT;
