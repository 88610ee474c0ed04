-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: comment Mine alone → Nobody's else · lock: share update exclusive
COMMENT ON POLICY "own_rows" ON "public"."item" IS 'Nobody''s else';

COMMIT;
