-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename table app.locality to place · lock: access exclusive
ALTER TABLE "app"."locality" RENAME TO "place";

-- step 2/5 · rename table app.locality to place · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 3/5 · rename table app.locality to place · NOT NULL of column app.place.id · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "locality_id_not_null" TO "place_id_not_null";

-- step 4/5 · rename table app.locality to place · takes on its type again · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

-- step 5/5 · rename primary key app.place.locality_pkey to place_pkey · lock: access exclusive
ALTER INDEX "app"."locality_pkey" RENAME TO "place_pkey";

COMMIT;
