-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator public.@*(bigint integer)
CREATE OPERATOR "public".@* (
    FUNCTION = "public"."times",
    LEFTARG = bigint,
    RIGHTARG = integer
);

-- step 2/2 · drop operator public.@*(integer integer)
DROP OPERATOR "public".@* (integer, integer);

COMMIT;
