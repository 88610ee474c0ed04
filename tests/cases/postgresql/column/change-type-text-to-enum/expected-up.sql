-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type text → public.mood, default 'good'::text → 'good'::public.mood · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT, ALTER COLUMN "x" TYPE public.mood USING "x"::public.mood, ALTER COLUMN "x" SET DEFAULT 'good'::public.mood;

COMMIT;
