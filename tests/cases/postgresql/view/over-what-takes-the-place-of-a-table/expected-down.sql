-- reversible:  lossy: shop.part
-- transaction: one

BEGIN;

-- step 1/6 · drop view shop.low · lock: access exclusive
DROP VIEW "shop"."low";

-- step 2/6 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 3/6 · drop view shop.part · lock: access exclusive
DROP VIEW "shop"."part";

-- step 4/6 · create table shop.part
CREATE TABLE "shop"."part" (
    "id" integer,
    "name" text
);

-- step 5/6 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT id,
    name
   FROM shop.part;

-- step 6/6 · create view shop.low
CREATE VIEW "shop"."low" AS
SELECT name
   FROM shop.cheap;

COMMIT;
