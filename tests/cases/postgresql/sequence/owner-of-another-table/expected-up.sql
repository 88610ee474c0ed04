-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table public.other: owner role_two → role_three · lock: access exclusive
ALTER TABLE "public"."other" OWNER TO "role_three";

-- step 2/4 · alter sequence public.number: owned-by public.item.id → public.other.id · let go · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNED BY NONE;

-- step 3/4 · alter sequence public.number: owned-by public.item.id → public.other.id · owner · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNER TO "role_three";

-- step 4/4 · alter sequence public.number: owned-by public.item.id → public.other.id · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNED BY "public"."other"."id";

COMMIT;
