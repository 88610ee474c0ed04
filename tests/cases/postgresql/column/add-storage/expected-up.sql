-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: storage none → external · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET STORAGE EXTERNAL;

COMMIT;
