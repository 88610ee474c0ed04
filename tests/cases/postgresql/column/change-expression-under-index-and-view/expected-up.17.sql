-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: expression id * 2 → id * 3 · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" SET EXPRESSION AS (id * 3);

COMMIT;
