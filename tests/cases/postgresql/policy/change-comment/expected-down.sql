-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: comment Nobody's else → Mine alone · lock: share update exclusive
COMMENT ON POLICY "own_rows" ON "public"."item" IS 'Mine alone';

COMMIT;
