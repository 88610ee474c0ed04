-- reversible:  lossy: public.item.shared
-- transaction: one

BEGIN;

-- step 1/2 · drop policy public.item.some_rows · lock: access exclusive
DROP POLICY "some_rows" ON "public"."item";

-- step 2/2 · drop column public.item.shared · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "shared";

COMMIT;
