-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table public.other: owner role_three → role_two · lock: access exclusive
ALTER TABLE "public"."other" OWNER TO "role_two";

-- step 2/4 · alter sequence public.number: owned-by public.other.id → public.item.id · let go · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNED BY NONE;

-- step 3/4 · alter sequence public.number: owned-by public.other.id → public.item.id · owner · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNER TO "role_one";

-- step 4/4 · alter sequence public.number: owned-by public.other.id → public.item.id · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNED BY "public"."item"."id";

COMMIT;
