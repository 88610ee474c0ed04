-- reversible:  lossy: public.filled.id
-- transaction: one

BEGIN;

-- step 1/1 · create column public.filled.id · lock: access exclusive
ALTER TABLE "public"."filled" ADD COLUMN "id" bigint;

COMMIT;
