-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): comment Does nothing → none
COMMENT ON PROCEDURE "shop"."p"(integer) IS NULL;

COMMIT;
