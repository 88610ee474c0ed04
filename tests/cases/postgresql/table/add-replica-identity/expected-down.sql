-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.task: replica-identity full → none · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY DEFAULT;

COMMIT;
