-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename policy public.item.own_rows to my_rows · lock: access exclusive
ALTER POLICY "own_rows" ON "public"."item" RENAME TO "my_rows";

COMMIT;
