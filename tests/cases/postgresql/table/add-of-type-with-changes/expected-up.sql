-- reversible:  lossy: app.place.note
-- transaction: one

BEGIN;

-- step 1/7 · drop primary key app.place.place_pkey · lock: access exclusive
ALTER TABLE "app"."place" DROP CONSTRAINT "place_pkey";

-- step 2/7 · alter column app.place.id: nullable false → true · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "id" DROP NOT NULL;

-- step 3/7 · alter column app.place.note: default none → 'n'::character varying · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET DEFAULT 'n'::character varying;

-- step 4/7 · alter column app.place.note: nullable true → false · lock: row exclusive · scans the table · fills existing rows · rows without a value get 'n'::character varying: change it if another value is right
UPDATE "app"."place" SET "note" = 'n'::character varying WHERE "note" IS NULL;

-- step 5/7 · alter column app.place.note: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "note" SET NOT NULL;

-- step 6/7 · alter column app.place.size: default 1 → none · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "size" DROP DEFAULT;

-- step 7/7 · alter table app.place: of-type none → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
