-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.orders: owner role_two → role_one · lock: access exclusive
ALTER TABLE "public"."orders" OWNER TO "role_one";

COMMIT;
