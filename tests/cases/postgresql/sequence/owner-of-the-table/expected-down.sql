-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop column public.item.more · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "more";

-- step 2/4 · alter sequence public.number: owned-by public.item.id → none · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNED BY NONE;

-- step 3/4 · alter sequence public.number: owned-by public.item.id → none · owner · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNER TO "role_two";

-- step 4/4 · drop column public.item.id · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "id";

COMMIT;
