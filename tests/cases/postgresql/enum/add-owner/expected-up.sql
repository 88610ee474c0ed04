-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.order_state: owner postgres → role_one
ALTER TYPE "public"."order_state" OWNER TO "role_one";

COMMIT;
