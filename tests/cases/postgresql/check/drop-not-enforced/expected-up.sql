-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop check public.item.x_small · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "x_small";

-- step 2/2 · create check public.item.x_small · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "x_small" CHECK (x < 100);

COMMIT;
