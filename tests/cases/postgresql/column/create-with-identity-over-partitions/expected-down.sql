-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop column public.reading.number · lock: access exclusive · loses data
ALTER TABLE "public"."reading" DROP COLUMN "number";

COMMIT;
