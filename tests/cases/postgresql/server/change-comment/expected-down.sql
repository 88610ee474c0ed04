-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: comment Far away → Far
COMMENT ON SERVER "far" IS 'Far';

COMMIT;
