-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: owner role_two → role_one
ALTER SERVER "far" OWNER TO "role_one";

COMMIT;
