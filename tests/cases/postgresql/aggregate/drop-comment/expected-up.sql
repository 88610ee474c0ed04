-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): comment Sum → none
COMMENT ON AGGREGATE "shop"."total"(integer) IS NULL;

COMMIT;
