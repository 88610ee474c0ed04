-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.task: row-security false → true · lock: access exclusive
ALTER TABLE "app"."task" ENABLE ROW LEVEL SECURITY;

-- step 2/2 · alter table app.task: force-row-security false → true · lock: access exclusive
ALTER TABLE "app"."task" FORCE ROW LEVEL SECURITY;

COMMIT;
