-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): set none → search_path=shop
ALTER PROCEDURE "shop"."p"(integer) SET "search_path" TO 'shop';

COMMIT;
