-- reversible:  lossy: public.item.x
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: generated stored → none, expression base + 1 → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP EXPRESSION;

-- step 2/2 · alter column public.item.x: default none → 7 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET DEFAULT 7;

COMMIT;
