-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create grant public.public
REVOKE CREATE, USAGE ON SCHEMA "public" FROM PUBLIC;

COMMIT;
