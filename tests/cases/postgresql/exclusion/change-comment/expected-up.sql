-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion public.booking.booking_once: comment One at a time → No overlap · lock: share update exclusive
COMMENT ON CONSTRAINT "booking_once" ON "public"."booking" IS 'No overlap';

COMMIT;
