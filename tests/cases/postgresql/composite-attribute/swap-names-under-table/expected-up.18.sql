-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename attribute app.spot.note to schemadiff_old_note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "note" TO "schemadiff_old_note" CASCADE;

-- step 2/6 · rename attribute app.spot.id to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "id" TO "note" CASCADE;

-- step 3/6 · rename attribute app.spot.schemadiff_old_note to id · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "schemadiff_old_note" TO "id" CASCADE;

-- step 4/6 · rename column app.place.id to note · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 5/6 · rename column app.place.id to note · NOT NULL of column app.place.id · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "place_id_not_null" TO "place_note_not_null";

-- step 6/6 · rename column app.place.id to note · takes on its type again · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
