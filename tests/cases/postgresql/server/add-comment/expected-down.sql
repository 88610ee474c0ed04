-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: comment Far → none
COMMENT ON SERVER "far" IS NULL;

COMMIT;
