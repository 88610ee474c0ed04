-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type text → text[] · lock: access exclusive · rewrites the table · may fail on the data present · each value becomes an array of one
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE text[] USING CASE WHEN "x" !~ '^{.*}$' THEN ARRAY["x"]::text[] ELSE "x"::text[] END;

COMMIT;
