-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename attribute app.spot.remark to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "remark" TO "note" CASCADE;

COMMIT;
