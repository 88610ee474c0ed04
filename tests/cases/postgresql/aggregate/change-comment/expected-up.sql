-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): comment Sum → Total
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Total';

COMMIT;
