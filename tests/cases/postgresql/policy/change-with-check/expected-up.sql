-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: with-check shared → NOT shared · lock: access exclusive
ALTER POLICY "own_rows" ON "public"."item" WITH CHECK (NOT shared);

COMMIT;
