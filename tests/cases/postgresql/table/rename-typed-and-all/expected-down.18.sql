-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · rename composite type app.dot to spot
ALTER TYPE "app"."dot" RENAME TO "spot";

-- step 2/8 · rename attribute app.spot.remark to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "remark" TO "note" CASCADE;

-- step 3/8 · rename table app.locality to place · lock: access exclusive
ALTER TABLE "app"."locality" RENAME TO "place";

-- step 4/8 · rename table app.locality to place · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 5/8 · rename table app.locality to place · NOT NULL of column app.place.id · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "locality_id_not_null" TO "place_id_not_null";

-- step 6/8 · rename table app.locality to place · takes on its type again · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

-- step 7/8 · rename primary key app.place.locality_pkey to place_pkey · lock: access exclusive
ALTER INDEX "app"."locality_pkey" RENAME TO "place_pkey";

-- step 8/8 · drop view app.v · lock: access exclusive
DROP VIEW "app"."v";

COMMIT;
