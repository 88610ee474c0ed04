-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): security definer → invoker
ALTER PROCEDURE "shop"."p"(integer) SECURITY INVOKER;

COMMIT;
