-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index app.task.task_place: clustered true → false · lock: share update exclusive
ALTER TABLE "app"."task" SET WITHOUT CLUSTER;

COMMIT;
