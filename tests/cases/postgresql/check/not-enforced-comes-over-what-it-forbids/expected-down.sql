-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop check public.item.x_small · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "x_small";

COMMIT;
