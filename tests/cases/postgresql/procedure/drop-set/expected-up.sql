-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): set search_path=shop → none
ALTER PROCEDURE "shop"."p"(integer) RESET "search_path";

COMMIT;
