-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type timestamp with time zone → integer · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE integer USING extract(epoch FROM "x")::integer;

COMMIT;
