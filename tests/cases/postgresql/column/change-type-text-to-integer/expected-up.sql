-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type text → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE integer USING "x"::integer;

COMMIT;
