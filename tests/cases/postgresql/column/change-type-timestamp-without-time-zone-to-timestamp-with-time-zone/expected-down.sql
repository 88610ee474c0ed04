-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type timestamp with time zone → timestamp without time zone · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE timestamp without time zone;

COMMIT;
