-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key app.task.task_pkey: replica-identity false → true · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY USING INDEX "task_pkey";

COMMIT;
