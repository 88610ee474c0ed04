-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion public.booking.booking_once: options fillfactor=70 → none · what goes · lock: share update exclusive
ALTER INDEX "public"."booking_once" RESET ("fillfactor");

COMMIT;
