-- reversible:  lossy: shop.item.price
-- transaction: one

BEGIN;

-- step 1/5 · drop trigger shop.item.item_same · lock: access exclusive
DROP TRIGGER "item_same" ON "shop"."item";

-- step 2/5 · alter column shop.item.price: type double precision → numeric(10,2) · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "shop"."item" ALTER COLUMN "price" TYPE numeric(10,2);

-- step 3/5 · create trigger shop.item.item_same · lock: share row exclusive
CREATE TRIGGER "item_same"
BEFORE UPDATE ON "shop"."item"
FOR EACH ROW
WHEN (old.price IS DISTINCT FROM new.price)
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

-- step 4/5 · create trigger shop.item.item_same · lock: share row exclusive
ALTER TABLE "shop"."item" ENABLE ALWAYS TRIGGER "item_same";

-- step 5/5 · create trigger shop.item.item_same · comment
COMMENT ON TRIGGER "item_same" ON "shop"."item" IS 'keeps quiet';

COMMIT;
