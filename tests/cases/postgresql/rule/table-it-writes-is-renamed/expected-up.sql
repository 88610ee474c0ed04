-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename table shop.log to journal · lock: access exclusive
ALTER TABLE "shop"."log" RENAME TO "journal";

COMMIT;
