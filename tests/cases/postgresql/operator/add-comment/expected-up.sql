-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): comment none → One
COMMENT ON OPERATOR "public".<| (integer, integer) IS 'One';

COMMIT;
