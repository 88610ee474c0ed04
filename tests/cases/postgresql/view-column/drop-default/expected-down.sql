-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: default none → 'none'::text · lock: access exclusive
ALTER VIEW "public"."cheap" ALTER COLUMN "name" SET DEFAULT 'none'::text;

COMMIT;
