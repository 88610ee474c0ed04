-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index app.task.task_place: replica-identity false → true · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY USING INDEX "task_place";

COMMIT;
