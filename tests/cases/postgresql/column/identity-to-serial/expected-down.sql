-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · alter column public.item.x: default nextval('public.item_x_seq'::regclass) → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT;

-- step 2/5 · alter column public.item.x: identity none → always · the old sequence steps aside · lock: access exclusive
ALTER SEQUENCE "public"."item_x_seq" RENAME TO "schemadiff_old_item_x_seq";

-- step 3/5 · alter column public.item.x: identity none → always · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" ADD GENERATED ALWAYS AS IDENTITY;

-- step 4/5 · alter column public.item.x: identity none → always · goes on where the old sequence ended · lock: access exclusive
SELECT pg_catalog.setval('"public"."item_x_seq"', last_value, is_called) FROM "public"."schemadiff_old_item_x_seq";

-- step 5/5 · alter column public.item.x: identity none → always · the old sequence goes · lock: access exclusive
DROP SEQUENCE "public"."schemadiff_old_item_x_seq";

COMMIT;
