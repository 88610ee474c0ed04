-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create trigger shop.cheap.cheap_put · lock: share row exclusive
CREATE TRIGGER "cheap_put"
INSTEAD OF INSERT OR DELETE ON "shop"."cheap"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

-- step 2/2 · create trigger shop.cheap.cheap_put · comment
COMMENT ON TRIGGER "cheap_put" ON "shop"."cheap" IS 'puts';

COMMIT;
