-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: not-null-no-inherit false → true · lock: access exclusive
ALTER TABLE "public"."item" ALTER CONSTRAINT "item_x_not_null" NO INHERIT;

COMMIT;
