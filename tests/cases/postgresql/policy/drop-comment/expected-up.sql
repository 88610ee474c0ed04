-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: comment Mine alone → none · lock: share update exclusive
COMMENT ON POLICY "own_rows" ON "public"."item" IS NULL;

COMMIT;
