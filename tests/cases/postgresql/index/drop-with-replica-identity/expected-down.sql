-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create index app.task.task_place · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "task_place" ON "app"."task" USING "btree" ("place");

-- step 2/3 · create index app.task.task_place · lock: share
ALTER TABLE "app"."task" REPLICA IDENTITY USING INDEX "task_place";

-- step 3/3 · create index app.task.task_place · lock: share
ALTER TABLE "app"."task" CLUSTER ON "task_place";

COMMIT;
