-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.customer to schemadiff_old_customer · lock: access exclusive
ALTER TABLE "customer" RENAME TO "schemadiff_old_customer";

-- step 2/3 · rename table main.customer_new to customer · lock: access exclusive
ALTER TABLE "customer_new" RENAME TO "customer";

-- step 3/3 · rename table main.schemadiff_old_customer to customer_old · lock: access exclusive
ALTER TABLE "schemadiff_old_customer" RENAME TO "customer_old";

COMMIT;
PRAGMA foreign_keys = on;
