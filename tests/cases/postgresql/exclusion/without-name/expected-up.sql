-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create exclusion public.booking.booking_room_during_excl · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."booking" ADD CONSTRAINT "booking_room_during_excl" EXCLUDE USING "gist" ("room" with =, "during" with &&);

COMMIT;
