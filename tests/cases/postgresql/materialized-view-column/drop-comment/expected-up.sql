-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.cheap.name: comment What it is called → none · lock: share update exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS NULL;

COMMIT;
