-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: labels new, payed, shipped → new, paid, shipped · label paid
ALTER TYPE "public"."order_state" RENAME VALUE 'payed' TO 'paid';

COMMIT;
