-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/4 · drop view public.cheap · lock: access exclusive
DROP VIEW "public"."cheap";

-- step 2/4 · drop table public.goods · lock: access exclusive · loses data
DROP TABLE "public"."goods";

-- step 3/4 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint,
    "name" text,
    "price" numeric(10,2)
);

-- step 4/4 · create view public.cheap
CREATE VIEW "public"."cheap" AS
SELECT item.id,
    item.name
   FROM public.item
  WHERE item.price < 2::numeric;

COMMIT;
