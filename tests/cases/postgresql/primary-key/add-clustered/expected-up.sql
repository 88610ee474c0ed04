-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key app.task.task_pkey: clustered false → true · lock: share update exclusive
ALTER TABLE "app"."task" CLUSTER ON "task_pkey";

COMMIT;
