-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop rule shop.cheap.cheap_put · lock: access exclusive
DROP RULE "cheap_put" ON "shop"."cheap";

COMMIT;
