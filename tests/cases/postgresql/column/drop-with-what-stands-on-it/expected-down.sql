-- reversible:  lossy: public.item.a
-- transaction: one

BEGIN;

-- step 1/5 · drop view public.ab · lock: access exclusive
DROP VIEW "public"."ab";

-- step 2/5 · create column public.item.a · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "a" integer;

-- step 3/5 · create unique public.item.item_a · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_a" UNIQUE ("a", "b");

-- step 4/5 · create check public.item.item_ab · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_ab" CHECK (a < b);

-- step 5/5 · create view public.ab
CREATE VIEW "public"."ab" AS
SELECT id,
    a,
    b
   FROM public.item;

COMMIT;
