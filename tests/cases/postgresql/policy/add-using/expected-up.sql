-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: using none → owner = CURRENT_USER · lock: access exclusive
ALTER POLICY "own_rows" ON "public"."item" USING (owner = CURRENT_USER);

COMMIT;
