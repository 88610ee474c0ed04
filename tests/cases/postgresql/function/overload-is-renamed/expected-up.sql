-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.f(text) to g
ALTER FUNCTION "shop"."f"(text) RENAME TO "g";

COMMIT;
