-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.task: row-security false → true · lock: access exclusive
ALTER TABLE "app"."task" ENABLE ROW LEVEL SECURITY;

COMMIT;
