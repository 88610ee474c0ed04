-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: options host=here, port=4 → none
ALTER SERVER "far" OPTIONS (DROP "host", DROP "port");

COMMIT;
