-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): comment Total → Sum
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Sum';

COMMIT;
