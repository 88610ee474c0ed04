-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop column public.cheap.name · lock: share update exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS NULL;

COMMIT;
