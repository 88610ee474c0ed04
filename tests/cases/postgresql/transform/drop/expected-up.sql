-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop transform public.state(sql)
DROP TRANSFORM FOR public.state LANGUAGE "sql";

COMMIT;
