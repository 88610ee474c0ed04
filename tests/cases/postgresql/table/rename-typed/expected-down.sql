-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table app.locality to place · lock: access exclusive
ALTER TABLE "app"."locality" RENAME TO "place";

-- step 2/2 · rename primary key app.place.locality_pkey to place_pkey · lock: access exclusive
ALTER INDEX "app"."locality_pkey" RENAME TO "place_pkey";

COMMIT;
