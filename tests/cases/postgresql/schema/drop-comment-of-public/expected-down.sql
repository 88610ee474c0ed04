-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema public: comment none → Where all begins
COMMENT ON SCHEMA "public" IS 'Where all begins';

COMMIT;
