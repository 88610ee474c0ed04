-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: labels new, paid, shipped → new, paid, lost, shipped · label lost · the label can be used once this is committed
ALTER TYPE "public"."order_state" ADD VALUE 'lost' AFTER 'paid';

COMMIT;
