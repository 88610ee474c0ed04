-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): owner role_one → role_two
ALTER PROCEDURE "shop"."p"(integer) OWNER TO "role_two";

COMMIT;
