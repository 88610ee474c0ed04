-- reversible:  lossy: public.item.shared
-- transaction: one

BEGIN;

-- step 1/2 · create column public.item.shared · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "shared" boolean;

-- step 2/2 · create policy public.item.some_rows · lock: access exclusive
CREATE POLICY "some_rows" ON "public"."item" USING (shared);

COMMIT;
