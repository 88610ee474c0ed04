-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index public.event_1.event_1_what: of none → event_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_1_what";

COMMIT;
