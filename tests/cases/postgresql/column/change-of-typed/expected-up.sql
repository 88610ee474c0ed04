-- reversible:  lossy: app.place.note
-- transaction: one

BEGIN;

-- step 1/10 · alter column app.place.id: default none → 7 · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "id" SET DEFAULT 7;

-- step 2/10 · alter column app.place.id: nullable false → true · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "id" DROP NOT NULL;

-- step 3/10 · alter column app.place.id: comment none → now · lock: share update exclusive
COMMENT ON COLUMN "app"."place"."id" IS 'now';

-- step 4/10 · alter column app.place.note: default 'a'::character varying → none · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" DROP DEFAULT;

-- step 5/10 · alter column app.place.note: nullable true → false · lock: row exclusive · scans the table · fills existing rows · rows without a value get '': change it if another value is right
UPDATE "app"."place" SET "note" = '' WHERE "note" IS NULL;

-- step 6/10 · alter column app.place.note: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "note" SET NOT NULL;

-- step 7/10 · alter column app.place.note: storage external → main · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET STORAGE MAIN;

-- step 8/10 · alter column app.place.note: statistics 10 → none · lock: share update exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET STATISTICS -1;

-- step 9/10 · alter column app.place.note: options none → n_distinct=5 · what comes · lock: share update exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" SET ("n_distinct"='5');

-- step 10/10 · alter column app.place.note: comment c → none · lock: share update exclusive
COMMENT ON COLUMN "app"."place"."note" IS NULL;

COMMIT;
