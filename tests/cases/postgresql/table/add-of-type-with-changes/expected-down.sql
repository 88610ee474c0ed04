-- reversible:  lossy: app.place.note
-- transaction: one

BEGIN;

-- step 1/7 · alter table app.place: of-type app.spot → none · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/7 · alter column app.place.id: nullable true → false · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "app"."place" AS t SET "id" = f.n FROM (SELECT ctid, coalesce((SELECT max("id") FROM "app"."place"), 0) + row_number() OVER (ORDER BY ctid) AS n FROM "app"."place" WHERE "id" IS NULL) AS f WHERE f.ctid = t.ctid;

-- step 3/7 · alter column app.place.id: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "id" SET NOT NULL;

-- step 4/7 · alter column app.place.note: default 'n'::character varying → none · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" DROP DEFAULT;

-- step 5/7 · alter column app.place.note: nullable false → true · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" DROP NOT NULL;

-- step 6/7 · alter column app.place.size: default none → 1 · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "size" SET DEFAULT 1;

-- step 7/7 · create primary key app.place.place_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."place" ADD CONSTRAINT "place_pkey" PRIMARY KEY ("id");

COMMIT;
