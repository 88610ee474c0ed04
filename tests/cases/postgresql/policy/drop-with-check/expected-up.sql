-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop policy public.item.own_rows · lock: access exclusive
DROP POLICY "own_rows" ON "public"."item";

-- step 2/2 · create policy public.item.own_rows · lock: access exclusive
CREATE POLICY "own_rows" ON "public"."item" USING (owner = CURRENT_USER);

COMMIT;
