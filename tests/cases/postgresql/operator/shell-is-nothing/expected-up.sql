-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): comment none → Its partner is a name alone
COMMENT ON OPERATOR "public".<| (integer, integer) IS 'Its partner is a name alone';

COMMIT;
