-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename attribute app.spot.remark to note
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "remark" TO "note";

-- step 2/6 · rename table app.site to place · lock: access exclusive
ALTER TABLE "app"."site" RENAME TO "place";

-- step 3/6 · rename table app.site to place · NOT NULL of column app.place.id · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "site_id_not_null" TO "place_id_not_null";

-- step 4/6 · rename column app.place.extent to size · lock: access exclusive
ALTER TABLE "app"."place" RENAME COLUMN "extent" TO "size";

-- step 5/6 · rename primary key app.place.site_pkey to place_pkey · lock: access exclusive
ALTER TABLE "app"."place" RENAME CONSTRAINT "site_pkey" TO "place_pkey";

-- step 6/6 · alter table app.place: of-type none → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
