-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop operator public.=|(integer integer)
DROP OPERATOR "public".=| (integer, integer);

-- step 2/2 · create operator public.=|(integer integer)
CREATE OPERATOR "public".=| (
    FUNCTION = "public"."eq_abs",
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR("public".=|),
    MERGES
);

COMMIT;
