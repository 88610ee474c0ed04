-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.task: row-security true → false · lock: access exclusive
ALTER TABLE "app"."task" DISABLE ROW LEVEL SECURITY;

COMMIT;
