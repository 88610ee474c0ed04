-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.f(integer) to g
ALTER FUNCTION "shop"."f"(integer) RENAME TO "g";

COMMIT;
