-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.gross: expression net * 3 → net * 2 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "gross" SET EXPRESSION AS (net * 2);

COMMIT;
