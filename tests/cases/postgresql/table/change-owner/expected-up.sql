-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.orders: owner role_one → role_two · lock: access exclusive
ALTER TABLE "public"."orders" OWNER TO "role_two";

COMMIT;
