-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: compression none → pglz · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET COMPRESSION pglz;

COMMIT;
