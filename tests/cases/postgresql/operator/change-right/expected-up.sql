-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator public.@*(integer bigint)
CREATE OPERATOR "public".@* (
    FUNCTION = "public"."times",
    LEFTARG = integer,
    RIGHTARG = bigint
);

-- step 2/2 · drop operator public.@*(integer integer)
DROP OPERATOR "public".@* (integer, integer);

COMMIT;
