-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/3 · create table public.goods
CREATE TABLE "public"."goods" (
    "id" bigint,
    "name" text,
    "price" numeric(10,2)
);

-- step 2/3 · alter view public.cheap: query SELECT item.id,     item.name    FROM public.item   WHERE it… → SELECT goods.id,     goods.name    FROM public.goods   WHERE… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT goods.id,
    goods.name
   FROM public.goods
  WHERE goods.price < 2::numeric;

-- step 3/3 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

COMMIT;
