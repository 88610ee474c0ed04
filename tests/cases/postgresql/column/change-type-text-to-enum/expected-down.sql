-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type public.mood → text, default 'good'::public.mood → 'good'::text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT, ALTER COLUMN "x" TYPE text, ALTER COLUMN "x" SET DEFAULT 'good'::text;

COMMIT;
