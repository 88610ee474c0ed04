-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.short: expression "left"(name, 7) → "left"(name, 5) · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "short" SET EXPRESSION AS ("left"(name, 5));

COMMIT;
