-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): comment none → Does nothing
COMMENT ON PROCEDURE "shop"."p"(integer) IS 'Does nothing';

COMMIT;
