-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique app.task.task_place_key: clustered false → true · lock: share update exclusive
ALTER TABLE "app"."task" CLUSTER ON "task_place_key";

COMMIT;
