-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column public.cheap.name · lock: access exclusive
ALTER VIEW "public"."cheap" ALTER COLUMN "name" SET DEFAULT 'none'::text;

-- step 2/2 · create column public.cheap.name · comment
COMMENT ON COLUMN "public"."cheap"."name" IS 'What it is called';

COMMIT;
