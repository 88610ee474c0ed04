-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create grant public.public
REVOKE CREATE ON SCHEMA "public" FROM PUBLIC;

COMMIT;
