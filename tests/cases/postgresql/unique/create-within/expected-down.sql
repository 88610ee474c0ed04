-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop index public.event.event_key · lock: access exclusive · with the keys of partitions that are parts of it
DROP INDEX "public"."event_key" CASCADE;

COMMIT;
