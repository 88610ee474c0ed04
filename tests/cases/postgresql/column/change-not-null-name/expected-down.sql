-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: not-null-name x_is_there → x_needed · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "x_is_there" TO "x_needed";

COMMIT;
