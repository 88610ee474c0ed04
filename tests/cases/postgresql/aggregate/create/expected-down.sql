-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(integer);

-- step 2/8 · drop function shop.add(integer, integer)
DROP FUNCTION "shop"."add"(integer, integer);

-- step 3/8 · drop function shop.add_big(bigint, integer)
DROP FUNCTION "shop"."add_big"(bigint, integer);

-- step 4/8 · drop function shop.as_text(integer)
DROP FUNCTION "shop"."as_text"(integer);

-- step 5/8 · drop function shop.most(integer, integer)
DROP FUNCTION "shop"."most"(integer, integer);

-- step 6/8 · drop function shop.take(integer, integer)
DROP FUNCTION "shop"."take"(integer, integer);

-- step 7/8 · drop function shop.twice(integer)
DROP FUNCTION "shop"."twice"(integer);

-- step 8/8 · drop function shop.twice_of(integer, integer)
DROP FUNCTION "shop"."twice_of"(integer, integer);

COMMIT;
