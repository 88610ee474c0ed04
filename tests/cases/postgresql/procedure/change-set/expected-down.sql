-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): set work_mem=64MB → search_path=shop
ALTER PROCEDURE "shop"."p"(integer) RESET "work_mem" SET "search_path" TO 'shop';

COMMIT;
