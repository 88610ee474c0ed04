-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop subscription heard · it lets go of its slot
ALTER SUBSCRIPTION "heard" SET (slot_name = NONE);

-- step 2/2 · drop subscription heard · loses data
DROP SUBSCRIPTION "heard";

COMMIT;
