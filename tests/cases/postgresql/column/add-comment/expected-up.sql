-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: comment none → It's · lock: share update exclusive
COMMENT ON COLUMN "public"."item"."x" IS 'It''s';

COMMIT;
