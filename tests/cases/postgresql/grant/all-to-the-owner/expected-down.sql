-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table shop.new · lock: access exclusive · loses data
DROP TABLE "shop"."new";

COMMIT;
