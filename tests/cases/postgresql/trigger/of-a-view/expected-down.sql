-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop trigger shop.cheap.cheap_put · lock: access exclusive
DROP TRIGGER "cheap_put" ON "shop"."cheap";

COMMIT;
