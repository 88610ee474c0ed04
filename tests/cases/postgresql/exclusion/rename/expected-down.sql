-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename exclusion public.booking.no_overlap to booking_once · lock: access exclusive
ALTER TABLE "public"."booking" RENAME CONSTRAINT "no_overlap" TO "booking_once";

COMMIT;
