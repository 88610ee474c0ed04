-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: options host=here, port=4 → dbname=a, b, host=there
ALTER SERVER "far" OPTIONS (DROP "port", ADD "dbname" 'a, b', SET "host" 'there');

COMMIT;
