-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.item.item_maker_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" DROP CONSTRAINT "item_maker_fkey";

-- step 2/4 · drop column public.item.maker · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "maker";

-- step 3/4 · drop table public.maker · lock: access exclusive · loses data
DROP TABLE "public"."maker";

-- step 4/4 · drop table public.country · lock: access exclusive · loses data
DROP TABLE "public"."country";

COMMIT;
