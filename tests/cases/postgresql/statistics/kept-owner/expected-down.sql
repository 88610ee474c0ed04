-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop statistics public.item.item_both · lock: share update exclusive
DROP STATISTICS "public"."item_both";

-- step 2/6 · alter column public.item.a: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE integer;

-- step 3/6 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON "a", "b" FROM "public"."item";

-- step 4/6 · create statistics public.item.item_both
ALTER STATISTICS "public"."item_both" SET STATISTICS 50;

-- step 5/6 · create statistics public.item.item_both · comment
COMMENT ON STATISTICS "public"."item_both" IS 'Both';

-- step 6/6 · create statistics public.item.item_both · owner
ALTER STATISTICS "public"."item_both" OWNER TO "role_two";

COMMIT;
