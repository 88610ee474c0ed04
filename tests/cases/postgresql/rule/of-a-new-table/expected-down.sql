-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table shop.item · lock: access exclusive · loses data
DROP TABLE "shop"."item";

COMMIT;
