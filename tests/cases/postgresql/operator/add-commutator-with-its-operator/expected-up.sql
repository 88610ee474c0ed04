-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create operator public.|>(integer integer)
CREATE OPERATOR "public".|> (
    FUNCTION = "public"."gt_abs",
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR("public".<|)
);

COMMIT;
