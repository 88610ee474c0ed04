-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/2 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint NOT NULL,
    "name" text,
    "price" numeric(10,2),
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- step 2/2 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "price") WHERE (price > 0::numeric);

COMMIT;
