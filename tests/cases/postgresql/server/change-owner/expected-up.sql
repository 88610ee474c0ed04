-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: owner role_one → role_two
ALTER SERVER "far" OWNER TO "role_two";

COMMIT;
