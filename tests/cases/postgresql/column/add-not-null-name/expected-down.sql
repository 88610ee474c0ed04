-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: not-null-name x_is_there → none · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "x_is_there" TO "item_x_not_null";

COMMIT;
