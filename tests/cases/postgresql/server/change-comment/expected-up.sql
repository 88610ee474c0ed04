-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: comment Far → Far away
COMMENT ON SERVER "far" IS 'Far away';

COMMIT;
