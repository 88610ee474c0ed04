-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter enum public.order_state: labels new, paid, shipped → new, paid, packed, sealed, shipped · label packed · the label can be used once this is committed
ALTER TYPE "public"."order_state" ADD VALUE 'packed' AFTER 'paid';

-- step 2/2 · alter enum public.order_state: labels new, paid, shipped → new, paid, packed, sealed, shipped · label sealed · the label can be used once this is committed
ALTER TYPE "public"."order_state" ADD VALUE 'sealed' AFTER 'packed';

COMMIT;
