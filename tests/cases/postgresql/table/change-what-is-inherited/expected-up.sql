-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create check app.base.base_note · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."base" ADD CONSTRAINT "base_note" CHECK (note <> ''::text);

COMMIT;
