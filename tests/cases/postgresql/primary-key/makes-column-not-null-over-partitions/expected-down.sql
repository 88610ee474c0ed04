-- reversible:  lossy: public.reading.id
-- transaction: one

BEGIN;

-- step 1/2 · drop primary key public.reading.reading_pkey · lock: access exclusive
ALTER TABLE "public"."reading" DROP CONSTRAINT "reading_pkey";

-- step 2/2 · alter column public.reading.id: nullable false → true · lock: access exclusive
ALTER TABLE "public"."reading" ALTER COLUMN "id" DROP NOT NULL;

COMMIT;
