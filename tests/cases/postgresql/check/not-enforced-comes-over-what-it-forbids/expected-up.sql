-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create check public.item.x_small · lock: access exclusive
ALTER TABLE "public"."item" ADD CONSTRAINT "x_small" CHECK (x < 100) NOT ENFORCED;

COMMIT;
