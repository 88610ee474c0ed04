-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(bigint): serial-function none → int8_avg_serialize, deserial-function none → int8_avg_deserialize
CREATE OR REPLACE AGGREGATE "shop"."total"(bigint) (
    SFUNC = "int8_avg_accum",
    STYPE = internal,
    FINALFUNC = "numeric_poly_avg",
    COMBINEFUNC = "int8_avg_combine",
    SERIALFUNC = "int8_avg_serialize",
    DESERIALFUNC = "int8_avg_deserialize"
);

COMMIT;
