-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key app.task.task_pkey: clustered true → false · lock: share update exclusive
ALTER TABLE "app"."task" SET WITHOUT CLUSTER;

COMMIT;
