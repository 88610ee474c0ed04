-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table public.member
CREATE TABLE "public"."member" (
    "name" text,
    "team" bigint
);

-- step 2/2 · create policy public.item.team_rows · lock: access exclusive
CREATE POLICY "team_rows" ON "public"."item" USING ((id IN ( SELECT member.team
   FROM public.member
  WHERE member.name = CURRENT_USER)));

COMMIT;
