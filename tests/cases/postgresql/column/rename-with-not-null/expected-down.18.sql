-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column public.item.y to x · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "y" TO "x";

-- step 2/2 · rename column public.item.y to x · NOT NULL of column public.item.y · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_y_not_null" TO "item_x_not_null";

COMMIT;
