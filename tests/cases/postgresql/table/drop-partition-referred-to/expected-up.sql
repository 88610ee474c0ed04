-- reversible:  lossy: app.bill_2
-- transaction: one

BEGIN;

-- step 1/2 · drop table app.bill_2 · lock: access exclusive
ALTER TABLE "app"."bill" DETACH PARTITION "app"."bill_2";

-- step 2/2 · drop table app.bill_2 · lock: access exclusive · loses data
DROP TABLE "app"."bill_2";

COMMIT;
