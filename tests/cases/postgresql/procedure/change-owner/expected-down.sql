-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): owner role_two → role_one
ALTER PROCEDURE "shop"."p"(integer) OWNER TO "role_one";

COMMIT;
