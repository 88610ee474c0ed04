-- reversible:  lossy: heard
-- transaction: one

BEGIN;

-- step 1/3 · drop subscription heard · the comment, which would stay behind
COMMENT ON SUBSCRIPTION "heard" IS NULL;

-- step 2/3 · drop subscription heard · it lets go of its slot
ALTER SUBSCRIPTION "heard" SET (slot_name = NONE);

-- step 3/3 · drop subscription heard · loses data · the slot "heard" stays on the publisher, and keeps its log: drop it there
DROP SUBSCRIPTION "heard";

COMMIT;
