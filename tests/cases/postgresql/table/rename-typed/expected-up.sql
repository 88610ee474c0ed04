-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table app.place to locality · lock: access exclusive
ALTER TABLE "app"."place" RENAME TO "locality";

-- step 2/2 · rename primary key app.locality.place_pkey to locality_pkey · lock: access exclusive
ALTER INDEX "app"."place_pkey" RENAME TO "locality_pkey";

COMMIT;
