-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): owner role_one → role_two
ALTER OPERATOR "public".<| (integer, integer) OWNER TO "role_two";

COMMIT;
