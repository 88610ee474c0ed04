-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create column main.orders.sender · lock: access exclusive
ALTER TABLE "orders" ADD COLUMN "sender" INTEGER REFERENCES "customer" ("id") ON DELETE CASCADE;

COMMIT;
PRAGMA foreign_keys = on;
