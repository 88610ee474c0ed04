-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter column public.item.x: increment 5 → -5 · old and new bounds · lock: access exclusive
ALTER SEQUENCE "public"."item_x_seq" AS bigint MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;

-- step 2/3 · alter column public.item.x: increment 5 → -5 · numbers not above the maximum · lock: access exclusive
SELECT pg_catalog.setval('"public"."item_x_seq"', -1, false) FROM "public"."item_x_seq" WHERE last_value > -1;

-- step 3/3 · alter column public.item.x: increment 5 → -5 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET INCREMENT BY -5 SET NO MINVALUE SET NO MAXVALUE SET START WITH -1;

COMMIT;
