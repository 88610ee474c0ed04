-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: sequence public.item_number → public.item_no · lock: access exclusive
ALTER SEQUENCE "public"."item_number" RENAME TO "item_no";

COMMIT;
