-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: options n_distinct=5 → none · what goes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" RESET ("n_distinct");

COMMIT;
