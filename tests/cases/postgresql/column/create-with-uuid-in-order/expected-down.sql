-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop column public.item.n · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "n";

COMMIT;
