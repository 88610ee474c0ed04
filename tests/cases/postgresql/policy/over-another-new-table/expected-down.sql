-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop policy public.item.team_rows · lock: access exclusive
DROP POLICY "team_rows" ON "public"."item";

-- step 2/2 · drop table public.member · lock: access exclusive · loses data
DROP TABLE "public"."member";

COMMIT;
