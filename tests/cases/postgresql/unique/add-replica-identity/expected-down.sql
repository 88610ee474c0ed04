-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique app.task.task_place_key: replica-identity true → false · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY DEFAULT;

COMMIT;
