-- reversible:  lossy: public.item_x_seq
-- transaction: one

BEGIN;

-- step 1/3 · alter column public.item.x: default nextval('public.item_x_seq'::regclass) → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT;

-- step 2/3 · alter column public.item.x: nullable false → true · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP NOT NULL;

-- step 3/3 · drop sequence public.item_x_seq · lock: access exclusive · loses data
DROP SEQUENCE "public"."item_x_seq";

COMMIT;
