-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename attribute app.spot.id to schemadiff_old_id · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "id" TO "schemadiff_old_id" CASCADE;

-- step 2/6 · rename attribute app.spot.note to id · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "note" TO "id" CASCADE;

-- step 3/6 · rename attribute app.spot.schemadiff_old_id to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "schemadiff_old_id" TO "note" CASCADE;

-- step 4/6 · rename column app.place.note to id · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 5/6 · rename column app.place.note to id · NOT NULL of column app.place.note · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "place_note_not_null" TO "place_id_not_null";

-- step 6/6 · rename column app.place.note to id · takes on its type again · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
