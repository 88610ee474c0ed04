-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): set search_path=shop, pg_temp, work_mem=64MB → none
ALTER FUNCTION "shop"."f"(integer) RESET "search_path" RESET "work_mem";

COMMIT;
