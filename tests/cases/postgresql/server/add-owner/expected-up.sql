-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: owner postgres → role_one
ALTER SERVER "far" OWNER TO "role_one";

COMMIT;
