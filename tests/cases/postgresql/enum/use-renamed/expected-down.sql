-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: labels new, paid, shipped → new, payed, shipped · label payed
ALTER TYPE "public"."order_state" RENAME VALUE 'paid' TO 'payed';

COMMIT;
