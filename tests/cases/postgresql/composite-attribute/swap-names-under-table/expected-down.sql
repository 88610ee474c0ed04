-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename attribute app.spot.id to schemadiff_old_id · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "id" TO "schemadiff_old_id" CASCADE;

-- step 2/3 · rename attribute app.spot.note to id · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "note" TO "id" CASCADE;

-- step 3/3 · rename attribute app.spot.schemadiff_old_id to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "schemadiff_old_id" TO "note" CASCADE;

COMMIT;
