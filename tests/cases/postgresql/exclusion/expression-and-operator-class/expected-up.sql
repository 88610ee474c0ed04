-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create exclusion public.booking.booking_once · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."booking" ADD CONSTRAINT "booking_once" EXCLUDE USING "btree" (lower(note) text_pattern_ops with =, (room + 1) with =);

COMMIT;
