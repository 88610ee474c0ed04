-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop check public.level.level_check
ALTER DOMAIN "public"."level" DROP CONSTRAINT "level_check";

-- step 2/3 · create check public.level.level_check · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."level" ADD CONSTRAINT "level_check" CHECK (VALUE > 0);

-- step 3/3 · alter column public.item.n: type integer → public.level · lock: access exclusive · rewrites the table · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE public.level;

COMMIT;
