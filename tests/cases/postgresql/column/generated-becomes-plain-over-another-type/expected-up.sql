-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.b: generated stored → none, expression a::text → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "b" DROP EXPRESSION;

-- step 2/2 · alter column public.item.a: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE bigint;

COMMIT;
