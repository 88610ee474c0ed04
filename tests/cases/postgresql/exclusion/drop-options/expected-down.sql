-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion public.booking.booking_once: options none → fillfactor=70 · what comes · lock: share update exclusive
ALTER INDEX "public"."booking_once" SET ("fillfactor"='70');

COMMIT;
