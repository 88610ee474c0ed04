-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/10 · create table app.bare
CREATE TABLE "app"."bare" OF "app"."spot";

-- step 2/10 · create table app.place
CREATE UNLOGGED TABLE "app"."place" OF "app"."spot" (
    "id" WITH OPTIONS NOT NULL,
    "size" WITH OPTIONS DEFAULT (1 + 1) NOT NULL,
    CONSTRAINT "place_key" PRIMARY KEY ("id"),
    CONSTRAINT "large" CHECK (size > 0::numeric)
);

-- step 3/10 · create table app.place · comment
COMMENT ON TABLE "app"."place" IS 'places';

-- step 4/10 · create table app.place · compression of column app.place.note
ALTER TABLE "app"."place" ALTER COLUMN "note" SET COMPRESSION pglz;

-- step 5/10 · create table app.place · statistics of column app.place.note
ALTER TABLE "app"."place" ALTER COLUMN "note" SET STATISTICS 50;

-- step 6/10 · create table app.place · storage of column app.place.size
ALTER TABLE "app"."place" ALTER COLUMN "size" SET STORAGE EXTERNAL;

-- step 7/10 · create table app.place · comment of column app.place.size
COMMENT ON COLUMN "app"."place"."size" IS 'metres';

-- step 8/10 · create index app.place.place_note · lock: share
CREATE INDEX "place_note" ON "app"."place" USING "btree" (lower(note::text));

-- step 9/10 · create view app.places
CREATE VIEW "app"."places" AS
SELECT id,
    note
   FROM app.place;

-- step 10/10 · create grant app.place.note.role_one
GRANT SELECT ("note") ON TABLE "app"."place" TO "role_one";

COMMIT;
