-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename table public.event to happening · lock: access exclusive
ALTER TABLE "public"."event" RENAME TO "happening";

-- step 2/6 · rename unique public.happening.event_kind_size_key to happening_kind_size_key · lock: access exclusive
ALTER TABLE "public"."happening" RENAME CONSTRAINT "event_kind_size_key" TO "happening_kind_size_key";

-- step 3/6 · rename foreign key public.happening.event_kind_fkey to happening_kind_fkey · lock: access exclusive
ALTER TABLE "public"."happening" RENAME CONSTRAINT "event_kind_fkey" TO "happening_kind_fkey";

-- step 4/6 · rename index public.happening.event_size_idx to happening_size_idx · lock: share update exclusive
ALTER INDEX "public"."event_size_idx" RENAME TO "happening_size_idx";

-- step 5/6 · rename foreign key public.event_one.event_kind_fkey to happening_kind_fkey · lock: access exclusive
ALTER TABLE "public"."event_one" RENAME CONSTRAINT "event_kind_fkey" TO "happening_kind_fkey";

-- step 6/6 · rename foreign key public.event_one_all.event_kind_fkey to happening_kind_fkey · lock: access exclusive
ALTER TABLE "public"."event_one_all" RENAME CONSTRAINT "event_kind_fkey" TO "happening_kind_fkey";

COMMIT;
