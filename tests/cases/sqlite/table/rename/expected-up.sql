-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.client to customer · lock: access exclusive
ALTER TABLE "client" RENAME TO "customer";

-- step 2/3 · drop view main.emails · lock: access exclusive
DROP VIEW "emails";

-- step 3/3 · create view main.emails · lock: access exclusive
CREATE VIEW "emails" AS
SELECT customer.email FROM customer;

COMMIT;
PRAGMA foreign_keys = on;
