-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename policy public.item.my_rows to own_rows · lock: access exclusive
ALTER POLICY "my_rows" ON "public"."item" RENAME TO "own_rows";

COMMIT;
