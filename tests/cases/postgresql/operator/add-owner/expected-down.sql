-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): owner role_one → postgres
ALTER OPERATOR "public".<| (integer, integer) OWNER TO "postgres";

COMMIT;
