-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop column public.cheap.name · default · lock: access exclusive
ALTER VIEW "public"."cheap" ALTER COLUMN "name" DROP DEFAULT;

-- step 2/2 · drop column public.cheap.name · comment · lock: access exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS NULL;

COMMIT;
