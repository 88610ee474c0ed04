-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique app.task.task_place_key: clustered true → false · lock: share update exclusive
ALTER TABLE "app"."task" SET WITHOUT CLUSTER;

COMMIT;
