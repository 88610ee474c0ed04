-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): owner role_one → postgres
ALTER PROCEDURE "shop"."p"(integer) OWNER TO "postgres";

COMMIT;
