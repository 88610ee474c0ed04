-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type integer → text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE text;

COMMIT;
