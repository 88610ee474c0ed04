-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): owner postgres → role_one
ALTER OPERATOR "public".<| (integer, integer) OWNER TO "role_one";

COMMIT;
