-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop primary key public.room.room_pkey · lock: access exclusive
ALTER TABLE "public"."room" DROP CONSTRAINT "room_pkey";

-- step 2/2 · create primary key public.room.room_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."room" ADD CONSTRAINT "room_pkey" PRIMARY KEY ("id", "during" WITHOUT OVERLAPS);

COMMIT;
