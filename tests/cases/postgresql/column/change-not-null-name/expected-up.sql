-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: not-null-name x_needed → x_is_there · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "x_needed" TO "x_is_there";

COMMIT;
