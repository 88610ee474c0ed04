-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/2 · drop table public.item · lock: access exclusive
DROP FOREIGN TABLE "public"."item";

-- step 2/2 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint NOT NULL,
    "price" numeric(10,2) DEFAULT 1.0,
    CONSTRAINT "item_price" CHECK (price > 0::numeric)
);

COMMIT;
