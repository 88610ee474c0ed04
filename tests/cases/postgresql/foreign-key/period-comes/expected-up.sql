-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create foreign key public.stay.stay_room · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."stay" ADD CONSTRAINT "stay_room" FOREIGN KEY ("room", PERIOD "nights") REFERENCES "public"."room" ("id", PERIOD "during");

COMMIT;
