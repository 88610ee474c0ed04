-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop subscription Other One · it lets go of its slot
ALTER SUBSCRIPTION "Other One" SET (slot_name = NONE);

-- step 2/4 · drop subscription Other One · loses data
DROP SUBSCRIPTION "Other One";

-- step 3/4 · drop subscription heard · the comment, which would stay behind
COMMENT ON SUBSCRIPTION "heard" IS NULL;

-- step 4/4 · drop subscription heard · loses data
DROP SUBSCRIPTION "heard";

COMMIT;
