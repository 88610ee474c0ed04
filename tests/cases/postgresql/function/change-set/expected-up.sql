-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): set search_path=shop, pg_temp, work_mem=64MB → enable_sort=off, "search_path=""$user"", ""Odd one"""
ALTER FUNCTION "shop"."f"(integer) RESET "work_mem" SET "enable_sort" TO 'off' SET "search_path" TO '$user', 'Odd one';

COMMIT;
