-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename schema store to shop
ALTER SCHEMA "store" RENAME TO "shop";

COMMIT;
