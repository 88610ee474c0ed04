-- reversible:  lossy: public.item.a
-- transaction: one

BEGIN;

-- step 1/5 · drop view public.ab · lock: access exclusive
DROP VIEW "public"."ab";

-- step 2/5 · drop check public.item.item_ab · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_ab";

-- step 3/5 · drop unique public.item.item_a · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_a";

-- step 4/5 · drop column public.item.a · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "a";

-- step 5/5 · create view public.ab
CREATE VIEW "public"."ab" AS
SELECT id,
    b
   FROM public.item;

COMMIT;
