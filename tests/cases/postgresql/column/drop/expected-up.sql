-- reversible:  lossy: public.item.name
-- transaction: one

BEGIN;

-- step 1/1 · drop column public.item.name · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "name";

COMMIT;
