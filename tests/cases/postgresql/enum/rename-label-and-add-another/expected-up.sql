-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter enum public.order_state: labels new, payed, shipped → new, paid, packed, shipped · label paid
ALTER TYPE "public"."order_state" RENAME VALUE 'payed' TO 'paid';

-- step 2/2 · alter enum public.order_state: labels new, payed, shipped → new, paid, packed, shipped · label packed · the label can be used once this is committed
ALTER TYPE "public"."order_state" ADD VALUE 'packed' AFTER 'paid';

COMMIT;
