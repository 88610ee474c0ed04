-- reversible:  lossy: public.item.x
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type timestamp with time zone → date · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE date;

COMMIT;
