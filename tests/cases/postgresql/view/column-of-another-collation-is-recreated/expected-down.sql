-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 2/2 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT name
   FROM shop.item;

COMMIT;
