-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter sequence public.item_x_seq: type integer → bigint · lock: share row exclusive · may fail on the data present
ALTER SEQUENCE "public"."item_x_seq" AS bigint;

-- step 2/2 · alter column public.item.x: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP DEFAULT, ALTER COLUMN "x" TYPE bigint, ALTER COLUMN "x" SET DEFAULT nextval('public.item_x_seq'::regclass);

COMMIT;
