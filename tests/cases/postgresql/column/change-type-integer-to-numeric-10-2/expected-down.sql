-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type numeric(10,2) → integer · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE integer;

COMMIT;
