-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type character varying(10) → text, collation C → POSIX · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE text COLLATE "POSIX";

COMMIT;
