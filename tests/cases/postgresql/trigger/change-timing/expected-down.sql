-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop trigger shop.item.item_same · lock: access exclusive
DROP TRIGGER "item_same" ON "shop"."item";

-- step 2/2 · create trigger shop.item.item_same · lock: share row exclusive
CREATE TRIGGER "item_same"
BEFORE UPDATE ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

COMMIT;
