-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create grant own.public
REVOKE USAGE ON LANGUAGE "own" FROM PUBLIC;

-- step 2/2 · create grant own.role_one
GRANT ALL ON LANGUAGE "own" TO "role_one" WITH GRANT OPTION;

COMMIT;
