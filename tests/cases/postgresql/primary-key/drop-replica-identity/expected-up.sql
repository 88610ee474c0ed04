-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key app.task.task_pkey: replica-identity true → false · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY DEFAULT;

COMMIT;
