-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: options n_distinct=-0.5 → none · what goes · lock: share update exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" RESET ("n_distinct");

COMMIT;
