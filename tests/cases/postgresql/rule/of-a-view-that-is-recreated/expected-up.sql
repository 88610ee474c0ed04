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

-- step 3/4 · create rule shop.cheap.cheap_put · lock: access exclusive
CREATE RULE "cheap_put" AS
ON INSERT TO "shop"."cheap"
DO INSTEAD (
INSERT INTO shop.item (id, price)
  VALUES (new.id, new.price)
);

-- step 4/4 · create rule shop.cheap.cheap_put · comment
COMMENT ON RULE "cheap_put" ON "shop"."cheap" IS 'puts';

COMMIT;
