-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: collation none → C · lock: access exclusive · scans the table
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE text COLLATE "C";

COMMIT;
