-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: minimum -200 → -100 · numbers not below the minimum · lock: access exclusive
SELECT pg_catalog.setval('"public"."item_x_seq"', -100, false) FROM "public"."item_x_seq" WHERE last_value < -100;

-- step 2/2 · alter column public.item.x: minimum -200 → -100 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET MINVALUE -100 SET START WITH -100;

COMMIT;
