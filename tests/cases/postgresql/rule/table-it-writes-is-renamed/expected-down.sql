-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename table shop.journal to log · lock: access exclusive
ALTER TABLE "shop"."journal" RENAME TO "log";

COMMIT;
