-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.mood: labels good, bad → good, fair, bad · label fair · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'fair' AFTER 'good';

COMMIT;
