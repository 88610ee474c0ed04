-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop grant public.postgres
REVOKE ALL ON SCHEMA "public" FROM "postgres";

-- step 2/3 · drop grant public.public
REVOKE ALL ON SCHEMA "public" FROM PUBLIC;

-- step 3/3 · drop grant public.public
GRANT USAGE ON SCHEMA "public" TO PUBLIC;

COMMIT;
