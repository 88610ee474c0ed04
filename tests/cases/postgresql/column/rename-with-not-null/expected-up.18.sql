-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column public.item.x to y · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "x" TO "y";

-- step 2/2 · rename column public.item.x to y · NOT NULL of column public.item.x · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_x_not_null" TO "item_y_not_null";

COMMIT;
