-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop table shop.other · lock: access exclusive · loses data
DROP TABLE "shop"."other";

-- step 2/2 · drop table shop.thing · lock: access exclusive · loses data
DROP TABLE "shop"."thing";

COMMIT;
