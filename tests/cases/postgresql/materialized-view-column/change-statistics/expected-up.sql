-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: statistics 50 → 100 · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET STATISTICS 100;

COMMIT;
