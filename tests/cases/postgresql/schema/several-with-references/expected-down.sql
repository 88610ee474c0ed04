-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop view report.sizes · lock: access exclusive
DROP VIEW "report"."sizes";

-- step 2/6 · drop column crm.customer.state · lock: access exclusive · loses data
ALTER TABLE "crm"."customer" DROP COLUMN "state";

-- step 3/6 · drop table sales.orders · lock: access exclusive · loses data
DROP TABLE "sales"."orders";

-- step 4/6 · drop enum sales.state
DROP TYPE "sales"."state";

-- step 5/6 · drop schema report
DROP SCHEMA "report";

-- step 6/6 · drop schema sales
DROP SCHEMA "sales";

COMMIT;
