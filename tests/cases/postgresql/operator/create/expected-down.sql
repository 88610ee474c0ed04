-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop operator public.<|(integer integer)
DROP OPERATOR "public".<| (integer, integer);

COMMIT;
