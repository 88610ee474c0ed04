-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename index public.event.event_text to event_what · lock: share update exclusive
ALTER INDEX "public"."event_text" RENAME TO "event_what";

COMMIT;
