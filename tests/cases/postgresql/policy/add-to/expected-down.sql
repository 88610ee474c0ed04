-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: to role_one → none · lock: access exclusive
ALTER POLICY "own_rows" ON "public"."item" TO PUBLIC;

COMMIT;
