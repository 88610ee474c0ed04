-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: labels new, paid, shipped → draft, new, paid, shipped · label draft · the label can be used once this is committed
ALTER TYPE "public"."order_state" ADD VALUE 'draft' BEFORE 'new';

COMMIT;
