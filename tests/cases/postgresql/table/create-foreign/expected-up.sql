-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create table public.item
CREATE FOREIGN TABLE "public"."item" (
    "id" bigint NOT NULL,
    "price" numeric(10,2) OPTIONS ("name" 'cost') DEFAULT 1.0,
    CONSTRAINT "item_price" CHECK (price > 0::numeric)
) SERVER "far" OPTIONS ("name" 'item', "path" 'a, b');

-- step 2/4 · create table public.item · comment
COMMENT ON FOREIGN TABLE "public"."item" IS 'Far';

-- step 3/4 · create table public.item · comment of column public.item.price
COMMENT ON COLUMN "public"."item"."price" IS 'What it costs';

-- step 4/4 · create view public.dear
CREATE VIEW "public"."dear" AS
SELECT id
   FROM public.item
  WHERE price > 2::numeric;

COMMIT;
