-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index app.task.task_place: clustered false → true · lock: share update exclusive
ALTER TABLE "app"."task" CLUSTER ON "task_place";

COMMIT;
