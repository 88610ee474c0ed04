-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type public.mode → public.mood · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE public.mood USING "x"::text::public.mood;

COMMIT;
