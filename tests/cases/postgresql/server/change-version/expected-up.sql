-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: version 1 → 2
ALTER SERVER "far" VERSION '2';

COMMIT;
