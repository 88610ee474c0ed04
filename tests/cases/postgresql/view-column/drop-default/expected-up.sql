-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: default 'none'::text → none · lock: access exclusive
ALTER VIEW "public"."cheap" ALTER COLUMN "name" DROP DEFAULT;

COMMIT;
