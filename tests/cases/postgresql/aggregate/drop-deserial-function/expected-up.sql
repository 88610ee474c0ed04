-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(bigint): serial-function int8_avg_serialize → none, deserial-function int8_avg_deserialize → none
CREATE OR REPLACE AGGREGATE "shop"."total"(bigint) (
    SFUNC = "int8_avg_accum",
    STYPE = internal,
    FINALFUNC = "numeric_poly_avg",
    COMBINEFUNC = "int8_avg_combine"
);

COMMIT;
