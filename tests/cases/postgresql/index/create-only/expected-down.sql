-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop index public.event.event_what · lock: access exclusive
DROP INDEX "public"."event_what";

COMMIT;
