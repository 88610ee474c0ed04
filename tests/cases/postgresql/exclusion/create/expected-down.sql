-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop exclusion public.booking.booking_once · lock: access exclusive
ALTER TABLE "public"."booking" DROP CONSTRAINT "booking_once";

COMMIT;
