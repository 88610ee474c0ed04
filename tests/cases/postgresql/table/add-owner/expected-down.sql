-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.orders: owner role_one → postgres · lock: access exclusive
ALTER TABLE "public"."orders" OWNER TO "postgres";

COMMIT;
