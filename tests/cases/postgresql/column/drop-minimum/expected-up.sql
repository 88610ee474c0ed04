-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: minimum -100 → none · numbers not below the minimum · lock: access exclusive
SELECT pg_catalog.setval('"public"."item_x_seq"', 1, false) FROM "public"."item_x_seq" WHERE last_value < 1;

-- step 2/2 · alter column public.item.x: minimum -100 → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET NO MINVALUE SET START WITH 1;

COMMIT;
