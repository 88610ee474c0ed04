-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename index public.event.event_pair to event_key · lock: share update exclusive
ALTER INDEX "public"."event_pair" RENAME TO "event_key";

COMMIT;
