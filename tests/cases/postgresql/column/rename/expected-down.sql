-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column public.item.title to titel · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "title" TO "titel";

COMMIT;
