-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: version none → 1
ALTER SERVER "far" VERSION '1';

COMMIT;
