-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · rename composite type app.spot to dot
ALTER TYPE "app"."spot" RENAME TO "dot";

-- step 2/8 · rename attribute app.dot.note to remark · lock: access exclusive
ALTER TYPE "app"."dot" RENAME ATTRIBUTE "note" TO "remark" CASCADE;

-- step 3/8 · rename table app.place to locality · lock: access exclusive
ALTER TABLE "app"."place" RENAME TO "locality";

-- step 4/8 · rename table app.place to locality · the table leaves its type first · lock: access exclusive
ALTER TABLE "app"."locality" NOT OF;

-- step 5/8 · rename table app.place to locality · NOT NULL of column app.locality.id · lock: access exclusive
ALTER TABLE "app"."locality" RENAME CONSTRAINT "place_id_not_null" TO "locality_id_not_null";

-- step 6/8 · rename table app.place to locality · takes on its type again · lock: access exclusive
ALTER TABLE "app"."locality" OF "app"."dot";

-- step 7/8 · rename primary key app.locality.place_pkey to locality_pkey · lock: access exclusive
ALTER INDEX "app"."place_pkey" RENAME TO "locality_pkey";

-- step 8/8 · create view app.v
CREATE VIEW "app"."v" AS
SELECT remark
   FROM app.locality;

COMMIT;
