-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop view shop.low · lock: access exclusive
DROP VIEW "shop"."low";

-- step 2/5 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 3/5 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT id,
    price::numeric(12,2) AS price
   FROM shop.item;

-- step 4/5 · create view shop.low
CREATE VIEW "shop"."low" AS
SELECT id
   FROM shop.cheap;

-- step 5/5 · create view shop.low · comment
COMMENT ON VIEW "shop"."low" IS 'ids';

COMMIT;
