-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: default 'none'::text → upper('some'::text) · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET DEFAULT upper('some'::text);

COMMIT;
