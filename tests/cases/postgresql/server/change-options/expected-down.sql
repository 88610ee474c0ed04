-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: options dbname=a, b, host=there → host=here, port=4
ALTER SERVER "far" OPTIONS (DROP "dbname", SET "host" 'here', ADD "port" '4');

COMMIT;
