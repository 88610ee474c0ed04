-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop exclusion public.booking.booking_room_during_excl · lock: access exclusive
ALTER TABLE "public"."booking" DROP CONSTRAINT "booking_room_during_excl";

COMMIT;
