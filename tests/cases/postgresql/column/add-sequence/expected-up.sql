-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: sequence none → public.item_no · lock: access exclusive
ALTER SEQUENCE "public"."item_x_seq" RENAME TO "item_no";

COMMIT;
