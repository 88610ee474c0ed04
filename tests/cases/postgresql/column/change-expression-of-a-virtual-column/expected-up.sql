-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.gross: expression net * 2 → net * 3 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "gross" SET EXPRESSION AS (net * 3);

COMMIT;
