-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: version 1 → none
ALTER SERVER "far" VERSION NULL;

COMMIT;
