-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): comment Does little → Does nothing
COMMENT ON PROCEDURE "shop"."p"(integer) IS 'Does nothing';

COMMIT;
