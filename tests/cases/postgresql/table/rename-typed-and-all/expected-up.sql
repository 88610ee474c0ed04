-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename composite type app.spot to dot
ALTER TYPE "app"."spot" RENAME TO "dot";

-- step 2/5 · rename attribute app.dot.note to remark · lock: access exclusive
ALTER TYPE "app"."dot" RENAME ATTRIBUTE "note" TO "remark" CASCADE;

-- step 3/5 · rename table app.place to locality · lock: access exclusive
ALTER TABLE "app"."place" RENAME TO "locality";

-- step 4/5 · rename primary key app.locality.place_pkey to locality_pkey · lock: access exclusive
ALTER INDEX "app"."place_pkey" RENAME TO "locality_pkey";

-- step 5/5 · create view app.v
CREATE VIEW "app"."v" AS
SELECT remark
   FROM app.locality;

COMMIT;
