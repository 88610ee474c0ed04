-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: nullable true → false, not-null-name none → x_is_there, not-null-not-valid false → true · lock: access exclusive
ALTER TABLE "public"."item" ADD CONSTRAINT "x_is_there" NOT NULL "x" NOT VALID;

COMMIT;
