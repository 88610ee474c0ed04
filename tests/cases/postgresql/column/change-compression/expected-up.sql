-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: compression pglz → lz4 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET COMPRESSION lz4;

COMMIT;
