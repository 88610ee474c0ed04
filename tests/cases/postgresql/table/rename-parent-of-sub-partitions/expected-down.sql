-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename table public.happening to event · lock: access exclusive
ALTER TABLE "public"."happening" RENAME TO "event";

-- step 2/6 · rename unique public.event.happening_kind_size_key to event_kind_size_key · lock: access exclusive
ALTER TABLE "public"."event" RENAME CONSTRAINT "happening_kind_size_key" TO "event_kind_size_key";

-- step 3/6 · rename index public.event.happening_size_idx to event_size_idx · lock: share update exclusive
ALTER INDEX "public"."happening_size_idx" RENAME TO "event_size_idx";

-- step 4/6 · rename foreign key public.event.happening_kind_fkey to event_kind_fkey · lock: access exclusive
ALTER TABLE "public"."event" RENAME CONSTRAINT "happening_kind_fkey" TO "event_kind_fkey";

-- step 5/6 · rename foreign key public.event_one.happening_kind_fkey to event_kind_fkey · lock: access exclusive
ALTER TABLE "public"."event_one" RENAME CONSTRAINT "happening_kind_fkey" TO "event_kind_fkey";

-- step 6/6 · rename foreign key public.event_one_all.happening_kind_fkey to event_kind_fkey · lock: access exclusive
ALTER TABLE "public"."event_one_all" RENAME CONSTRAINT "happening_kind_fkey" TO "event_kind_fkey";

COMMIT;
