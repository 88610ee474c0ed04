-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: owner role_one → role_two
ALTER TYPE "public"."order_state" OWNER TO "role_two";

COMMIT;
