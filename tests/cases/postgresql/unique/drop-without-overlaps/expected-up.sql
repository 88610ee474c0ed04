-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop unique public.room.room_id_during_key · lock: access exclusive
ALTER TABLE "public"."room" DROP CONSTRAINT "room_id_during_key";

-- step 2/2 · create unique public.room.room_id_during_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."room" ADD CONSTRAINT "room_id_during_key" UNIQUE ("id", "during");

COMMIT;
