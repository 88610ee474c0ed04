-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename schema shop to app
ALTER SCHEMA "shop" RENAME TO "app";

COMMIT;
