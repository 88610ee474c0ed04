-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop exclusion public.booking.booking_once · lock: access exclusive
ALTER TABLE "public"."booking" DROP CONSTRAINT "booking_once";

-- step 2/2 · create exclusion public.booking.booking_once · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."booking" ADD CONSTRAINT "booking_once" EXCLUDE USING "gist" ("during" with &&);

COMMIT;
