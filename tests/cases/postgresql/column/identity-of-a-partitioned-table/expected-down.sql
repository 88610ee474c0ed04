-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.event.id: identity always → none · lock: access exclusive
ALTER TABLE "public"."event" ALTER COLUMN "id" DROP IDENTITY;

COMMIT;
