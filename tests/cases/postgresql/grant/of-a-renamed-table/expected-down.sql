-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename table public.thing to item · lock: access exclusive
ALTER TABLE "public"."thing" RENAME TO "item";

COMMIT;
