-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter exclusion public.booking.booking_once: tablespace none → space_one · lock: access exclusive · rewrites the table
ALTER INDEX "public"."booking_once" SET TABLESPACE "space_one";

COMMIT;
