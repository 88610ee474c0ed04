-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): final-modify shareable → read_write
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    FINALFUNC = "shop"."twice",
    FINALFUNC_MODIFY = READ_WRITE
);

COMMIT;
