-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): security invoker → definer
ALTER PROCEDURE "shop"."p"(integer) SECURITY DEFINER;

COMMIT;
