-- reversible:  lossy: app.base.note, app.other.note
-- transaction: one

BEGIN;

-- step 1/4 · drop check app.base.note_short · lock: access exclusive
ALTER TABLE ONLY "app"."base" DROP CONSTRAINT "note_short";

-- step 2/4 · drop check app.base.note_short · check app.other.note_short · lock: access exclusive
ALTER TABLE "app"."other" DROP CONSTRAINT "note_short";

-- step 3/4 · drop column app.base.note · lock: access exclusive · loses data
ALTER TABLE ONLY "app"."base" DROP COLUMN "note";

-- step 4/4 · drop column app.base.note · column app.other.note · lock: access exclusive · loses data
ALTER TABLE "app"."other" DROP COLUMN "note";

COMMIT;
