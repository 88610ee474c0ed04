-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop column public.item.b · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "b";

-- step 2/3 · alter column public.item.a: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE integer;

-- step 3/3 · create column public.item.b · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "b" text GENERATED ALWAYS AS (a::text) STORED;

COMMIT;
