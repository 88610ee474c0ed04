-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index app.task.task_place: replica-identity true → false · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY DEFAULT;

COMMIT;
