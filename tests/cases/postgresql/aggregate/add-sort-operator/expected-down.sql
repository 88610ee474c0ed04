-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): sort-operator < → none
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "int4smaller",
    STYPE = integer
);

COMMIT;
