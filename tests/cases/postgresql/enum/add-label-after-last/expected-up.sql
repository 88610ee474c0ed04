-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: labels new, paid, shipped → new, paid, shipped, returned · label returned · the label can be used once this is committed
ALTER TYPE "public"."order_state" ADD VALUE 'returned' AFTER 'shipped';

COMMIT;
