-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop operator public.<|(integer integer)
DROP OPERATOR "public".<| (integer, integer);

-- step 2/4 · drop operator public.|>(integer integer)
DROP OPERATOR "public".|> (integer, integer);

-- step 3/4 · create operator public.<|(integer integer)
CREATE OPERATOR "public".<| (
    FUNCTION = "public"."lt_abs",
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR("public".|>)
);

-- step 4/4 · create operator public.|>(integer integer)
CREATE OPERATOR "public".|> (
    FUNCTION = "public"."gt_abs",
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR("public".<|)
);

COMMIT;
