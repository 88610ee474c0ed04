-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter enum public.mood: labels none → good, bad · label good · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'good';

-- step 2/2 · alter enum public.mood: labels none → good, bad · label bad · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'bad' AFTER 'good';

COMMIT;
