-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): sort-operator < → >
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "int4smaller",
    STYPE = integer,
    SORTOP = >
);

COMMIT;
