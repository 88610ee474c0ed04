-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 2/4 · alter column shop.item.id: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "shop"."item" ALTER COLUMN "id" TYPE integer;

-- step 3/4 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT id,
    price
   FROM shop.item;

-- step 4/4 · create column shop.cheap.id · comment
COMMENT ON COLUMN "shop"."cheap"."id" IS 'number';

COMMIT;
