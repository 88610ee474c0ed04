-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator public.@*(integer integer)
CREATE OPERATOR "public".@* (
    FUNCTION = "public"."times",
    LEFTARG = integer,
    RIGHTARG = integer
);

-- step 2/2 · drop operator public.@*(bigint integer)
DROP OPERATOR "public".@* (bigint, integer);

COMMIT;
