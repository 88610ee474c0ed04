-- reversible:  lossy: public.item.x
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type double precision → numeric · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE numeric;

COMMIT;
