-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create policy public.item.own_rows · lock: access exclusive
CREATE POLICY "own_rows" ON "public"."item" USING (owner = CURRENT_USER);

-- step 2/2 · create policy public.item.own_rows · comment
COMMENT ON POLICY "own_rows" ON "public"."item" IS 'Mine alone';

COMMIT;
