-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.customer to schemadiff_old_customer · lock: access exclusive
ALTER TABLE "customer" RENAME TO "schemadiff_old_customer";

-- step 2/3 · rename table main.customer_old to customer · lock: access exclusive
ALTER TABLE "customer_old" RENAME TO "customer";

-- step 3/3 · rename table main.schemadiff_old_customer to customer_new · lock: access exclusive
ALTER TABLE "schemadiff_old_customer" RENAME TO "customer_new";

COMMIT;
PRAGMA foreign_keys = on;
