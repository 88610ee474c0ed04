-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop grant public.public
GRANT CREATE, USAGE ON SCHEMA "public" TO PUBLIC;

COMMIT;
