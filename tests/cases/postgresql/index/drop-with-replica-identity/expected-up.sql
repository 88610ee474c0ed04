-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index app.task.task_place · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY DEFAULT;

-- step 2/2 · drop index app.task.task_place · lock: access exclusive
DROP INDEX "app"."task_place";

COMMIT;
