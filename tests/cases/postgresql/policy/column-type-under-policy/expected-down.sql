-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop policy public.item.some_rows · lock: access exclusive
DROP POLICY "some_rows" ON "public"."item";

-- step 2/4 · alter column public.item.id: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE integer;

-- step 3/4 · create policy public.item.some_rows · lock: access exclusive
CREATE POLICY "some_rows" ON "public"."item" FOR SELECT TO "role_one" USING (id > 10);

-- step 4/4 · create policy public.item.some_rows · comment
COMMENT ON POLICY "some_rows" ON "public"."item" IS 'The later ones';

COMMIT;
