-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(bigint): serial-function int8_avg_serialize → numeric_poly_serialize, deserial-function int8_avg_deserialize → numeric_poly_deserialize
CREATE OR REPLACE AGGREGATE "shop"."total"(bigint) (
    SFUNC = "int8_avg_accum",
    STYPE = internal,
    FINALFUNC = "numeric_poly_avg",
    COMBINEFUNC = "int8_avg_combine",
    SERIALFUNC = "numeric_poly_serialize",
    DESERIALFUNC = "numeric_poly_deserialize"
);

COMMIT;
