-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create trigger shop.item.item_same · lock: share row exclusive
CREATE TRIGGER "item_same"
BEFORE UPDATE ON "shop"."item"
FOR EACH ROW
WHEN (old.* IS DISTINCT FROM new.*)
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

-- step 2/2 · create trigger shop.item.item_same · comment
COMMENT ON TRIGGER "item_same" ON "shop"."item" IS 'keeps quiet';

COMMIT;
