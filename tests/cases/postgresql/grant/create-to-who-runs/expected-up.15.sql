-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create grant public.postgres
GRANT ALL ON SCHEMA "public" TO "postgres";

-- step 2/2 · create grant public.public
GRANT ALL ON SCHEMA "public" TO PUBLIC;

COMMIT;
