-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create sequence public.item_x_seq · the old one steps aside
ALTER SEQUENCE "public"."item_x_seq" RENAME TO "schemadiff_old_item_x_seq";

-- step 2/6 · create sequence public.item_x_seq
CREATE SEQUENCE "public"."item_x_seq" AS integer;

-- step 3/6 · create sequence public.item_x_seq · goes on where the old one ended
SELECT pg_catalog.setval('"public"."item_x_seq"', last_value, is_called) FROM "public"."schemadiff_old_item_x_seq";

-- step 4/6 · alter column public.item.x: identity always → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP IDENTITY;

-- step 5/6 · alter column public.item.x: default none → nextval('public.item_x_seq'::regclass) · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET DEFAULT nextval('public.item_x_seq'::regclass);

-- step 6/6 · create sequence public.item_x_seq: owned-by public.item.x · lock: share row exclusive
ALTER SEQUENCE "public"."item_x_seq" OWNED BY "public"."item"."x";

COMMIT;
