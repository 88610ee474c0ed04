-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/3 · create table public.goods
CREATE TABLE "public"."goods" (
    "id" bigint,
    "name" text,
    "price" numeric(10,2)
);

-- step 2/3 · alter view public.cheap: query SELECT id,     name    FROM public.item   WHERE price < 2::n… → SELECT id,     name    FROM public.goods   WHERE price < 2::… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.goods
  WHERE price < 2::numeric;

-- step 3/3 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

COMMIT;
