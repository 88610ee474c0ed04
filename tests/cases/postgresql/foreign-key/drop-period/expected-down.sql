-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.stay.stay_room · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."stay" DROP CONSTRAINT "stay_room";

-- step 2/4 · drop unique public.room.room_once · lock: access exclusive
ALTER TABLE "public"."room" DROP CONSTRAINT "room_once";

-- step 3/4 · create unique public.room.room_once · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."room" ADD CONSTRAINT "room_once" UNIQUE ("id", "during" WITHOUT OVERLAPS);

-- step 4/4 · create foreign key public.stay.stay_room · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."stay" ADD CONSTRAINT "stay_room" FOREIGN KEY ("room", PERIOD "nights") REFERENCES "public"."room" ("id", PERIOD "during");

COMMIT;
