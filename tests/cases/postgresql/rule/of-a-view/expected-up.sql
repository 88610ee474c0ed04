-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create rule shop.cheap.cheap_put · lock: access exclusive
CREATE RULE "cheap_put" AS
ON INSERT TO "shop"."cheap"
DO INSTEAD (
INSERT INTO shop.item (id, price)
  VALUES (new.id, new.price)
);

-- step 2/2 · create rule shop.cheap.cheap_put · comment
COMMENT ON RULE "cheap_put" ON "shop"."cheap" IS 'puts';

COMMIT;
