-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename schema app to shop
ALTER SCHEMA "app" RENAME TO "shop";

COMMIT;
