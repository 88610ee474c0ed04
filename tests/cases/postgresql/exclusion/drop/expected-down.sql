-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create exclusion public.booking.booking_once · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."booking" ADD CONSTRAINT "booking_once" EXCLUDE USING "gist" ("room" with =, "during" with &&) WHERE (note IS NOT NULL);

-- step 2/2 · create exclusion public.booking.booking_once · comment
COMMENT ON CONSTRAINT "booking_once" ON "public"."booking" IS 'One at a time';

COMMIT;
