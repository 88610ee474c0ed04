-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint,
    "net" integer,
    "gross" integer GENERATED ALWAYS AS (net * 2) VIRTUAL
);

-- step 2/3 · create index public.item.item_net · lock: share
CREATE INDEX "item_net" ON "public"."item" USING "btree" ("net");

-- step 3/3 · create view public.big
CREATE VIEW "public"."big" AS
SELECT id,
    gross
   FROM public.item
  WHERE gross > 10;

COMMIT;
