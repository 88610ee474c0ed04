-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter index app.task.task_both: replica-identity false → true · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY USING INDEX "task_both";

-- step 2/2 · alter index app.task.task_both: clustered false → true · lock: share update exclusive
ALTER TABLE "app"."task" CLUSTER ON "task_both";

COMMIT;
