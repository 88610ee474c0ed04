-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename attribute app.spot.note to remark · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/6 · rename attribute app.spot.note to remark
ALTER TYPE "app"."spot" RENAME ATTRIBUTE "note" TO "remark";

-- step 3/6 · rename table app.place to site · lock: access exclusive
ALTER TABLE "app"."place" RENAME TO "site";

-- step 4/6 · rename table app.place to site · NOT NULL of column app.site.id · lock: access exclusive
ALTER TABLE "app"."site" RENAME CONSTRAINT "place_id_not_null" TO "site_id_not_null";

-- step 5/6 · rename column app.site.size to extent · lock: access exclusive
ALTER TABLE "app"."site" RENAME COLUMN "size" TO "extent";

-- step 6/6 · rename primary key app.site.place_pkey to site_pkey · lock: access exclusive
ALTER TABLE "app"."site" RENAME CONSTRAINT "place_pkey" TO "site_pkey";

COMMIT;
