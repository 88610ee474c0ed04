-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: comment none → What it is called · lock: share update exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS 'What it is called';

COMMIT;
