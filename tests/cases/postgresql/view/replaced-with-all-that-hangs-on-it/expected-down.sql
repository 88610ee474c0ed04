-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop view shop.low · lock: access exclusive
DROP VIEW "shop"."low";

-- step 2/8 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 3/8 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT id,
    name
   FROM shop.item
  WHERE price < 2::numeric;

-- step 4/8 · create view shop.cheap · comment
COMMENT ON VIEW "shop"."cheap" IS 'few';

-- step 5/8 · create view shop.low
CREATE VIEW "shop"."low" AS
SELECT name
   FROM shop.cheap;

-- step 6/8 · create column shop.cheap.id · lock: access exclusive
ALTER VIEW "shop"."cheap" ALTER COLUMN "id" SET DEFAULT 7;

-- step 7/8 · create column shop.cheap.id · comment
COMMENT ON COLUMN "shop"."cheap"."id" IS 'number';

-- step 8/8 · create trigger shop.cheap.cheap_put · lock: share row exclusive
CREATE TRIGGER "cheap_put"
INSTEAD OF INSERT ON "shop"."cheap"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

COMMIT;
