-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: nullable false → true, not-null-name x_is_there → none, not-null-not-valid true → false · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP NOT NULL;

COMMIT;
