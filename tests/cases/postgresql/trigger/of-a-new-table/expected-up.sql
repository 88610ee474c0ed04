-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table shop.item
CREATE TABLE "shop"."item" (
    "id" integer NOT NULL,
    "name" text,
    "price" numeric(10,2),
    "words" tsvector
);

-- step 2/2 · create trigger shop.item.item_same · lock: share row exclusive
CREATE TRIGGER "item_same"
BEFORE UPDATE OF "price" ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

COMMIT;
