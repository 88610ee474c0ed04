-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop column public.m.id · lock: share update exclusive
COMMENT ON COLUMN "public"."m"."id" IS NULL;

-- step 2/2 · drop column public.v.id · comment · lock: access exclusive
COMMENT ON COLUMN "public"."v"."id" IS NULL;

COMMIT;
