-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: compression lz4 → pglz · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET COMPRESSION pglz;

COMMIT;
