-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop column public.cheap.name · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET COMPRESSION default;

-- step 2/4 · drop column public.cheap.name · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET STATISTICS -1;

-- step 3/4 · drop column public.cheap.name · what goes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" RESET ("n_distinct");

-- step 4/4 · drop column public.cheap.name · lock: share update exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS NULL;

COMMIT;
