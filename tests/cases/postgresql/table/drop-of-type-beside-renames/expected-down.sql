-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename attribute app.spot.remark to note
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "remark" TO "note";

-- step 2/5 · rename table app.site to place · lock: access exclusive
ALTER TABLE "app"."site" RENAME TO "place";

-- step 3/5 · rename column app.place.extent to size · lock: access exclusive
ALTER TABLE "app"."place" RENAME COLUMN "extent" TO "size";

-- step 4/5 · rename primary key app.place.site_pkey to place_pkey · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "site_pkey" TO "place_pkey";

-- step 5/5 · alter table app.place: of-type none → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
