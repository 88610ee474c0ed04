-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename attribute app.spot.note to schemadiff_old_note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "note" TO "schemadiff_old_note" CASCADE;

-- step 2/3 · rename attribute app.spot.id to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "id" TO "note" CASCADE;

-- step 3/3 · rename attribute app.spot.schemadiff_old_note to id · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "schemadiff_old_note" TO "id" CASCADE;

COMMIT;
