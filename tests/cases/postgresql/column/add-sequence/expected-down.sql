-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: sequence public.item_no → none · lock: access exclusive
ALTER SEQUENCE "public"."item_no" RENAME TO "item_x_seq";

COMMIT;
