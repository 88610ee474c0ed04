-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/3 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint,
    "name" text,
    "price" numeric(10,2)
);

-- step 2/3 · alter view public.cheap: query SELECT id,     name    FROM public.goods   WHERE price < 2::… → SELECT id,     name    FROM public.item   WHERE price < 2::n… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

-- step 3/3 · drop table public.goods · lock: access exclusive · loses data
DROP TABLE "public"."goods";

COMMIT;
