-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter policy public.item.own_rows: to role_three, role_two → role_one · lock: access exclusive
ALTER POLICY "own_rows" ON "public"."item" TO "role_one";

COMMIT;
