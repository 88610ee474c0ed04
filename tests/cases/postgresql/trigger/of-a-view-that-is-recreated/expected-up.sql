-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 2/4 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT price,
    id
   FROM shop.item;

-- step 3/4 · create trigger shop.cheap.cheap_put · lock: share row exclusive
CREATE TRIGGER "cheap_put"
INSTEAD OF INSERT OR DELETE ON "shop"."cheap"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

-- step 4/4 · create trigger shop.cheap.cheap_put · comment
COMMENT ON TRIGGER "cheap_put" ON "shop"."cheap" IS 'puts';

COMMIT;
