-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique app.task.task_place_key: replica-identity false → true · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY USING INDEX "task_place_key";

COMMIT;
