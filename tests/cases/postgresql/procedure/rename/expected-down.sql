-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename procedure shop.q(integer) to p
ALTER PROCEDURE "shop"."q"(integer) RENAME TO "p";

COMMIT;
