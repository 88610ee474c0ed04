-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create exclusion public.event.event_alone · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event" ADD CONSTRAINT "event_alone" EXCLUDE USING "gist" ("kind" with =, "during" with &&);

COMMIT;
