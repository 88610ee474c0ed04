-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename schema shop to store
ALTER SCHEMA "shop" RENAME TO "store";

COMMIT;
