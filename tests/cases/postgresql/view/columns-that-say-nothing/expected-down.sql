-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column public.v.id · comment
COMMENT ON COLUMN "public"."v"."id" IS 'The key';

-- step 2/2 · create column public.m.id · lock: share update exclusive
COMMENT ON COLUMN "public"."m"."id" IS 'The key';

COMMIT;
