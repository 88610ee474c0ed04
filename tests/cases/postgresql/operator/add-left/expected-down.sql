-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator public.@*( integer)
CREATE OPERATOR "public".@* (
    FUNCTION = "public"."minus",
    RIGHTARG = integer
);

-- step 2/2 · drop operator public.@*(integer integer)
DROP OPERATOR "public".@* (integer, integer);

COMMIT;
