-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename exclusion public.booking.booking_once to no_overlap · lock: access exclusive
ALTER TABLE "public"."booking" RENAME CONSTRAINT "booking_once" TO "no_overlap";

COMMIT;
