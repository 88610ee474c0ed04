-- reversible:  lossy: public.item.x
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: generated stored → none, expression id * 2 → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP EXPRESSION;

COMMIT;
