-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: comment one → it's two
COMMENT ON SUBSCRIPTION "heard" IS 'it''s two';

COMMIT;
