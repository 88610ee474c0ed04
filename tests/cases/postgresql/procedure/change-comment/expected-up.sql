-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): comment Does nothing → Does little
COMMENT ON PROCEDURE "shop"."p"(integer) IS 'Does little';

COMMIT;
