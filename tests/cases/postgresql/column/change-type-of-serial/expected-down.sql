-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter sequence public.item_x_seq: type bigint → integer · numbers not above the maximum · lock: share row exclusive · may fail on the data present
SELECT pg_catalog.setval('"public"."item_x_seq"', 2147483647, true) FROM "public"."item_x_seq" WHERE last_value > 2147483647;

-- step 2/3 · alter sequence public.item_x_seq: type bigint → integer · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."item_x_seq" AS integer;

-- step 3/3 · alter column public.item.x: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT, ALTER COLUMN "x" TYPE integer, ALTER COLUMN "x" SET DEFAULT nextval('public.item_x_seq'::regclass);

COMMIT;
