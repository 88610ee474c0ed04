-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion app.task.task_apart: clustered true → false · lock: share update exclusive
ALTER TABLE "app"."task" SET WITHOUT CLUSTER;

COMMIT;
