-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.orders: owner postgres → role_one · lock: access exclusive
ALTER TABLE "public"."orders" OWNER TO "role_one";

COMMIT;
