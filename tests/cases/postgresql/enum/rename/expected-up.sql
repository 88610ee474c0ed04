-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename enum public.status to order_state
ALTER TYPE "public"."status" RENAME TO "order_state";

COMMIT;
