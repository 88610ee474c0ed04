-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename index public.event.event_key to event_pair · lock: share update exclusive
ALTER INDEX "public"."event_key" RENAME TO "event_pair";

COMMIT;
