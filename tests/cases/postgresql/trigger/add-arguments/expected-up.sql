-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop trigger shop.item.item_same · lock: access exclusive
DROP TRIGGER "item_same" ON "shop"."item";

-- step 2/3 · create trigger shop.item.item_same · lock: share row exclusive
CREATE TRIGGER "item_same"
BEFORE INSERT OR UPDATE ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."tsvector_update_trigger"('words', 'pg_catalog.simple', 'name');

-- step 3/3 · create trigger shop.item.item_same · lock: share row exclusive
ALTER TABLE "shop"."item" DISABLE TRIGGER "item_same";

COMMIT;
