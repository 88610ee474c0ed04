-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: compression pglz → lz4 · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET COMPRESSION lz4;

COMMIT;
