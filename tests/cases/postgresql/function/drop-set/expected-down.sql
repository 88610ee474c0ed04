-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): set none → search_path=shop, pg_temp, work_mem=64MB
ALTER FUNCTION "shop"."f"(integer) SET "search_path" TO 'shop', 'pg_temp' SET "work_mem" TO '64MB';

COMMIT;
