-- reversible:  lossy: app.base.note, app.other.note
-- transaction: one

BEGIN;

-- step 1/11 · drop view app.notes · lock: access exclusive
DROP VIEW "app"."notes";

-- step 2/11 · drop index app.kid.kid_note · lock: access exclusive
DROP INDEX "app"."kid_note";

-- step 3/11 · drop check app.kid.note_short · lock: access exclusive
ALTER TABLE "app"."kid" DROP CONSTRAINT "note_short";

-- step 4/11 · create column app.base.note · the own one of "app"."kid" steps aside · lock: access exclusive
ALTER TABLE "app"."kid" RENAME COLUMN "note" TO "schemadiff_old_note";

-- step 5/11 · create column app.base.note · lock: access exclusive
ALTER TABLE "app"."base" ADD COLUMN "note" text;

-- step 6/11 · create column app.base.note · with the values of "app"."kid" · lock: row exclusive · scans the table
UPDATE "app"."kid" SET "note" = "schemadiff_old_note";

-- step 7/11 · create column app.base.note · lock: access exclusive
ALTER TABLE "app"."kid" ALTER COLUMN "note" SET DEFAULT 'k'::text;

-- step 8/11 · create column app.base.note · the own one of "app"."kid" goes · lock: access exclusive
ALTER TABLE "app"."kid" DROP COLUMN "schemadiff_old_note";

-- step 9/11 · create check app.base.note_short · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."base" ADD CONSTRAINT "note_short" CHECK (length(note) < 20);

-- step 10/11 · create index app.kid.kid_note · lock: share · scans the table
CREATE INDEX "kid_note" ON "app"."kid" USING "btree" ("note");

-- step 11/11 · create view app.notes
CREATE VIEW "app"."notes" AS
SELECT note
   FROM app.kid;

COMMIT;
