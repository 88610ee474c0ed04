-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: options none → host=here, port=4
ALTER SERVER "far" OPTIONS (ADD "host" 'here', ADD "port" '4');

COMMIT;
