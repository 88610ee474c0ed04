-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename table app.place to locality · lock: access exclusive
ALTER TABLE "app"."place" RENAME TO "locality";

-- step 2/5 · rename table app.place to locality · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."locality" NOT OF;

-- step 3/5 · rename table app.place to locality · NOT NULL of column app.locality.id · lock: access exclusive
ALTER TABLE "app"."locality" RENAME CONSTRAINT "place_id_not_null" TO "locality_id_not_null";

-- step 4/5 · rename table app.place to locality · takes on its type again · lock: access exclusive
ALTER TABLE "app"."locality" OF "app"."spot";

-- step 5/5 · rename primary key app.locality.place_pkey to locality_pkey · lock: access exclusive
ALTER INDEX "app"."place_pkey" RENAME TO "locality_pkey";

COMMIT;
