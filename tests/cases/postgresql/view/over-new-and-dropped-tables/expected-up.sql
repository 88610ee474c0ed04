-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/4 · drop view public.cheap · lock: access exclusive
DROP VIEW "public"."cheap";

-- step 2/4 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

-- step 3/4 · create table public.goods
CREATE TABLE "public"."goods" (
    "id" bigint,
    "name" text,
    "price" numeric(10,2)
);

-- step 4/4 · create view public.cheap
CREATE VIEW "public"."cheap" AS
SELECT goods.id,
    goods.name
   FROM public.goods
  WHERE goods.price < 2::numeric;

COMMIT;
