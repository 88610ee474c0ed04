-- reversible:  lossy: app.bill_2
-- transaction: one

BEGIN;

-- step 1/1 · create table app.bill_2
CREATE TABLE "app"."bill_2" PARTITION OF "app"."bill" FOR VALUES IN (2);

COMMIT;
