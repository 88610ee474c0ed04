-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: not-null-name none → x_is_there · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_x_not_null" TO "x_is_there";

COMMIT;
