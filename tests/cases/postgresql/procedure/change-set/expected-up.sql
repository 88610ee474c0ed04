-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): set search_path=shop → work_mem=64MB
ALTER PROCEDURE "shop"."p"(integer) RESET "search_path" SET "work_mem" TO '64MB';

COMMIT;
