-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table public.event_3
CREATE TABLE "public"."event_3" PARTITION OF "public"."event" FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');

-- step 2/2 · create index public.event_3.event_3_what
ALTER INDEX "public"."event_3_what_idx" RENAME TO "event_3_what";

COMMIT;
