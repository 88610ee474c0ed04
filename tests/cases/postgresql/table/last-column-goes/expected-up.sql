-- reversible:  lossy: public.filled.id
-- transaction: one

BEGIN;

-- step 1/1 · drop column public.filled.id · lock: access exclusive · loses data
ALTER TABLE "public"."filled" DROP COLUMN "id";

COMMIT;
