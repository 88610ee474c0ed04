-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop grant own.public
GRANT USAGE ON LANGUAGE "own" TO PUBLIC;

-- step 2/2 · drop grant own.role_one
REVOKE ALL ON LANGUAGE "own" FROM "role_one";

COMMIT;
