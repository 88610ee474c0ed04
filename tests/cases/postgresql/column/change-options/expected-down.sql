-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: options n_distinct=100, n_distinct_inherited=200 → n_distinct=-0.5 · what goes · lock: share update exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" RESET ("n_distinct_inherited");

-- step 2/2 · alter column public.item.x: options n_distinct=100, n_distinct_inherited=200 → n_distinct=-0.5 · what comes · lock: share update exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET ("n_distinct"='-0.5');

COMMIT;
