-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop column public.item.x · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "x";

-- step 2/2 · create column public.item.x · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "x" bigint GENERATED ALWAYS AS (base + 1) STORED;

COMMIT;
