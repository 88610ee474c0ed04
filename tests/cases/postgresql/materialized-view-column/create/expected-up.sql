-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create column public.cheap.name · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET COMPRESSION pglz;

-- step 2/4 · create column public.cheap.name · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET STATISTICS 50;

-- step 3/4 · create column public.cheap.name · what comes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET ("n_distinct"='5');

-- step 4/4 · create column public.cheap.name · lock: share update exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS 'What it is called';

COMMIT;
