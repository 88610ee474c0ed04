-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename procedure shop.p(integer) to q
ALTER PROCEDURE "shop"."p"(integer) RENAME TO "q";

COMMIT;
