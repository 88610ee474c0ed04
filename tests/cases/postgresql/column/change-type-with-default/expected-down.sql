-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type integer → text, default 2 → '1'::text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT, ALTER COLUMN "x" TYPE text, ALTER COLUMN "x" SET DEFAULT '1'::text;

COMMIT;
