-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type timestamp without time zone → timestamp with time zone · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE timestamp with time zone;

COMMIT;
