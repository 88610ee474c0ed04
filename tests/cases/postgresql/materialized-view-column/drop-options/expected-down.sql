-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: options none → n_distinct=5 · what comes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET ("n_distinct"='5');

COMMIT;
