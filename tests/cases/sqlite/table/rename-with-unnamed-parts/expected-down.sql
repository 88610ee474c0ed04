-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/4 · rename table main.customer to client · lock: access exclusive
ALTER TABLE "customer" RENAME TO "client";

-- step 2/4 · rename column main.client.email to mail · lock: access exclusive
ALTER TABLE "client" RENAME COLUMN "email" TO "mail";

-- step 3/4 · drop view main.names · lock: access exclusive
DROP VIEW "names";

-- step 4/4 · create view main.names · lock: access exclusive
CREATE VIEW "names" AS
SELECT c.mail AS name FROM client c;

COMMIT;
PRAGMA foreign_keys = on;
