-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: compression none → pglz · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET COMPRESSION pglz;

COMMIT;
