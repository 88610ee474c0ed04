-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename attribute app.spot.note to remark · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "note" TO "remark" CASCADE;

COMMIT;
