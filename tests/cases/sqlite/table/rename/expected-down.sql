-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.customer to client · lock: access exclusive
ALTER TABLE "customer" RENAME TO "client";

-- step 2/3 · drop view main.emails · lock: access exclusive
DROP VIEW "emails";

-- step 3/3 · create view main.emails · lock: access exclusive
CREATE VIEW "emails" AS
SELECT client.email FROM client;

COMMIT;
PRAGMA foreign_keys = on;
