-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/14 · drop view public.dear · lock: access exclusive
DROP VIEW "public"."dear";

-- step 2/14 · drop view public.prices · lock: access exclusive
DROP VIEW "public"."prices";

-- step 3/14 · drop index public.item.item_price_gross · lock: access exclusive
DROP INDEX "public"."item_price_gross";

-- step 4/14 · drop column public.item.gross · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "gross";

-- step 5/14 · alter column public.item.price: type numeric(10,2) → numeric(14,4) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE numeric(14,4);

-- step 6/14 · create column public.item.gross · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "gross" numeric GENERATED ALWAYS AS (price * 2::numeric) STORED;

-- step 7/14 · create index public.item.item_price_gross · lock: share · scans the table
CREATE INDEX "item_price_gross" ON "public"."item" USING "btree" ("price", (gross + 1::numeric)) INCLUDE ("id");

-- step 8/14 · create view public.prices
CREATE VIEW "public"."prices" WITH ("security_barrier"='true') AS
SELECT id,
    price,
    gross
   FROM public.item;

-- step 9/14 · create view public.prices · comment
COMMENT ON VIEW "public"."prices" IS 'What things cost';

-- step 10/14 · create view public.dear
CREATE VIEW "public"."dear" AS
SELECT id,
    price
   FROM public.prices p
  WHERE price > 100::numeric;

-- step 11/14 · create view public.dear · comment
COMMENT ON VIEW "public"."dear" IS 'Over a hundred';

-- step 12/14 · create column public.dear.id · comment
COMMENT ON COLUMN "public"."dear"."id" IS 'Number';

-- step 13/14 · create column public.prices.price · lock: access exclusive
ALTER VIEW "public"."prices" ALTER COLUMN "price" SET DEFAULT 1;

-- step 14/14 · create column public.prices.price · comment
COMMENT ON COLUMN "public"."prices"."price" IS 'Net';

COMMIT;
