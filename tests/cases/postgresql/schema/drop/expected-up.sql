-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop table shop.customer · lock: access exclusive · loses data
DROP TABLE "shop"."customer";

-- step 2/2 · drop schema shop
DROP SCHEMA "shop";

COMMIT;
