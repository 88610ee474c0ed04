-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.task: replica-identity full → nothing · lock: access exclusive
ALTER TABLE "app"."task" REPLICA IDENTITY NOTHING;

COMMIT;
