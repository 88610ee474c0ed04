-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index app.task.task_place · lock: access exclusive
DROP INDEX "app"."task_place";

-- step 2/4 · create index app.task.task_place · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "task_place" ON "app"."task" USING "btree" ("place");

-- step 3/4 · create index app.task.task_place · lock: share
ALTER TABLE "app"."task" REPLICA IDENTITY USING INDEX "task_place";

-- step 4/4 · create index app.task.task_place · lock: share
ALTER TABLE "app"."task" CLUSTER ON "task_place";

COMMIT;
