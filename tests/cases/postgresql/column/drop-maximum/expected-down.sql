-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: maximum none → 1000 · numbers not above the maximum · lock: access exclusive
SELECT pg_catalog.setval('"public"."item_x_seq"', 1000, true) FROM "public"."item_x_seq" WHERE last_value > 1000;

-- step 2/2 · alter column public.item.x: maximum none → 1000 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET MAXVALUE 1000;

COMMIT;
