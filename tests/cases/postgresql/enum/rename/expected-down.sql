-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename enum public.order_state to status
ALTER TYPE "public"."order_state" RENAME TO "status";

COMMIT;
