-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: options none → n_distinct=-0.5 · what comes · lock: share update exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET ("n_distinct"='-0.5');

COMMIT;
