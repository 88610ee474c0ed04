-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): comment Its partner is a name alone → none
COMMENT ON OPERATOR "public".<| (integer, integer) IS NULL;

COMMIT;
