-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/3 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint,
    "name" text,
    "price" numeric(10,2)
);

-- step 2/3 · alter view public.cheap: query SELECT goods.id,     goods.name    FROM public.goods   WHERE… → SELECT item.id,     item.name    FROM public.item   WHERE it… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT item.id,
    item.name
   FROM public.item
  WHERE item.price < 2::numeric;

-- step 3/3 · drop table public.goods · lock: access exclusive · loses data
DROP TABLE "public"."goods";

COMMIT;
