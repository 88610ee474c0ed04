-- reversible:  lossy: app.place.note
-- transaction: one

BEGIN;

-- step 1/10 · alter column app.place.id: default 7 → none · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "id" DROP DEFAULT;

-- step 2/10 · alter column app.place.id: nullable true → false · lock: row exclusive · scans the table · fills existing rows · rows without a value get 0: change it if another value is right
UPDATE "app"."place" SET "id" = 0 WHERE "id" IS NULL;

-- step 3/10 · alter column app.place.id: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "id" SET NOT NULL;

-- step 4/10 · alter column app.place.id: comment now → none · lock: share update exclusive
COMMENT ON COLUMN "app"."place"."id" IS NULL;

-- step 5/10 · alter column app.place.note: default none → 'a'::character varying · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET DEFAULT 'a'::character varying;

-- step 6/10 · alter column app.place.note: nullable false → true · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" DROP NOT NULL;

-- step 7/10 · alter column app.place.note: storage main → external · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET STORAGE EXTERNAL;

-- step 8/10 · alter column app.place.note: statistics none → 10 · lock: share update exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET STATISTICS 10;

-- step 9/10 · alter column app.place.note: options n_distinct=5 → none · what goes · lock: share update exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" RESET ("n_distinct");

-- step 10/10 · alter column app.place.note: comment none → c · lock: share update exclusive
COMMENT ON COLUMN "app"."place"."note" IS 'c';

COMMIT;
