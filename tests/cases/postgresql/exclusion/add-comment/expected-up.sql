-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion public.booking.booking_once: comment none → One at a time · lock: share update exclusive
COMMENT ON CONSTRAINT "booking_once" ON "public"."booking" IS 'One at a time';

COMMIT;
