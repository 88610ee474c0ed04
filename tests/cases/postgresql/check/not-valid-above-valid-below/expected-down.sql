-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop check public.event.event_kind · lock: access exclusive
ALTER TABLE "public"."event" DROP CONSTRAINT "event_kind";

-- step 2/7 · create check public.event.event_kind · lock: access exclusive
ALTER TABLE "public"."event" ADD CONSTRAINT "event_kind" CHECK (kind < 9) NOT VALID;

-- step 3/7 · create check public.event.event_size · lock: access exclusive
ALTER TABLE "public"."event" ADD CONSTRAINT "event_size" CHECK (size > 0) NOT VALID;

-- step 4/7 · create check public.event_one.event_kind · lock: share update exclusive · scans the table
ALTER TABLE "public"."event_one" VALIDATE CONSTRAINT "event_kind";

-- step 5/7 · create check public.event_one.event_size · lock: share update exclusive · scans the table
ALTER TABLE "public"."event_one" VALIDATE CONSTRAINT "event_size";

-- step 6/7 · create check public.event_rest.event_kind · lock: share update exclusive · scans the table
ALTER TABLE "public"."event_rest" VALIDATE CONSTRAINT "event_kind";

-- step 7/7 · create check public.event_rest.event_size · lock: share update exclusive · scans the table
ALTER TABLE "public"."event_rest" VALIDATE CONSTRAINT "event_size";

COMMIT;
