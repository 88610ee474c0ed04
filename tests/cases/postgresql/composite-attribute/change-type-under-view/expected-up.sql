-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop view public.pairs · lock: access exclusive
DROP VIEW "public"."pairs";

-- step 2/3 · alter attribute public.pair.a: type integer → bigint
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "a" TYPE bigint;

-- step 3/3 · create view public.pairs
CREATE VIEW "public"."pairs" AS
SELECT (ROW(1::bigint, 2)::public.pair).a AS a;

COMMIT;
