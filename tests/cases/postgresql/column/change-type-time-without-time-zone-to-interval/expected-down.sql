-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type interval → time without time zone · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE time without time zone;

COMMIT;
