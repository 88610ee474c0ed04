-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename index public.event.event_what to event_text · lock: share update exclusive
ALTER INDEX "public"."event_what" RENAME TO "event_text";

COMMIT;
