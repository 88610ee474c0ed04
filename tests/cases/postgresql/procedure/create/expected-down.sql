-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop procedure shop.p(integer)
DROP PROCEDURE "shop"."p"(integer);

COMMIT;
