-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create operator public.<|(integer integer)
CREATE OPERATOR "public".<| (
    FUNCTION = "public"."lt_abs",
    LEFTARG = integer,
    RIGHTARG = integer
);

COMMIT;
