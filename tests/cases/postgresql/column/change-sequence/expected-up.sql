-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: sequence public.item_no → public.item_number · lock: access exclusive
ALTER SEQUENCE "public"."item_no" RENAME TO "item_number";

COMMIT;
