-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.task: row-security true → false · lock: access exclusive
ALTER TABLE "app"."task" DISABLE ROW LEVEL SECURITY;

-- step 2/2 · alter table app.task: force-row-security true → false · lock: access exclusive
ALTER TABLE "app"."task" NO FORCE ROW LEVEL SECURITY;

COMMIT;
