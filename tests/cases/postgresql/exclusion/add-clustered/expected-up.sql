-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion app.task.task_apart: clustered false → true · lock: share update exclusive
ALTER TABLE "app"."task" CLUSTER ON "task_apart";

COMMIT;
