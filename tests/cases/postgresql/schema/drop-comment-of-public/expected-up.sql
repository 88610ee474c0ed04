-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema public: comment Where all begins → none
COMMENT ON SCHEMA "public" IS 'standard public schema';

COMMIT;
