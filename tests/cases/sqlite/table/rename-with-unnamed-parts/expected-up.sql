-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/4 · rename table main.client to customer · lock: access exclusive
ALTER TABLE "client" RENAME TO "customer";

-- step 2/4 · rename column main.customer.mail to email · lock: access exclusive
ALTER TABLE "customer" RENAME COLUMN "mail" TO "email";

-- step 3/4 · drop view main.names · lock: access exclusive
DROP VIEW "names";

-- step 4/4 · create view main.names · lock: access exclusive
CREATE VIEW "names" AS
SELECT c.email AS name FROM customer c;

COMMIT;
PRAGMA foreign_keys = on;
