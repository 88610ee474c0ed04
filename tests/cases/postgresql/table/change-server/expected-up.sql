-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table public.item · lock: access exclusive
DROP FOREIGN TABLE "public"."item";

-- step 2/3 · create table public.item
CREATE FOREIGN TABLE "public"."item" (
    "id" bigint NOT NULL,
    "price" numeric(10,2) DEFAULT 1.0,
    CONSTRAINT "item_price" CHECK (price > 0::numeric)
) SERVER "near" OPTIONS ("name" 'a');

-- step 3/3 · create table public.item · comment
COMMENT ON FOREIGN TABLE "public"."item" IS 'Far';

COMMIT;
