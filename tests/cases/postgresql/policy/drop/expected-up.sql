-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop policy public.item.own_rows · lock: access exclusive
DROP POLICY "own_rows" ON "public"."item";

COMMIT;
