-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.event.id: identity none → always · lock: access exclusive
ALTER TABLE "public"."event" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;

-- step 2/2 · alter column public.event.id: identity none → always · lock: access share · scans the table · the sequence goes on after the numbers that are there
SELECT pg_catalog.setval('"public"."event_id_seq"', max("id")) FROM "public"."event" HAVING max("id") >= 1;

COMMIT;
