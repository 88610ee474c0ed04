-- reversible:  lossy: public.item_x_seq
-- transaction: one

BEGIN;

-- step 1/6 · create sequence public.item_x_seq
CREATE SEQUENCE "public"."item_x_seq" AS integer;

-- step 2/6 · alter column public.item.x: default none → nextval('public.item_x_seq'::regclass) · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET DEFAULT nextval('public.item_x_seq'::regclass);

-- step 3/6 · alter column public.item.x: default none → nextval('public.item_x_seq'::regclass) · lock: access share · scans the table · the sequence goes on after the numbers that are there
SELECT pg_catalog.setval('"public"."item_x_seq"', max("x")) FROM "public"."item" HAVING max("x") >= 1;

-- step 4/6 · alter column public.item.x: nullable true → false · lock: row exclusive · scans the table · fills existing rows · rows without a value get nextval('public.item_x_seq'::regclass): change it if another value is right
UPDATE "public"."item" SET "x" = nextval('public.item_x_seq'::regclass) WHERE "x" IS NULL;

-- step 5/6 · alter column public.item.x: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" SET NOT NULL;

-- step 6/6 · create sequence public.item_x_seq: owned-by public.item.x · lock: share row exclusive
ALTER SEQUENCE "public"."item_x_seq" OWNED BY "public"."item"."x";

COMMIT;
