-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename composite type app.dot to spot
ALTER TYPE "app"."dot" RENAME TO "spot";

-- step 2/5 · rename attribute app.spot.remark to note · lock: access exclusive
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "remark" TO "note" CASCADE;

-- step 3/5 · rename table app.locality to place · lock: access exclusive
ALTER TABLE "app"."locality" RENAME TO "place";

-- step 4/5 · rename primary key app.place.locality_pkey to place_pkey · lock: access exclusive
ALTER INDEX "app"."locality_pkey" RENAME TO "place_pkey";

-- step 5/5 · drop view app.v · lock: access exclusive
DROP VIEW "app"."v";

COMMIT;
