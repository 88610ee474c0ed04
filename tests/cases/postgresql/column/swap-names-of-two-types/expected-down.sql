-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column public.item.first to schemadiff_old_first · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "first" TO "schemadiff_old_first";

-- step 2/3 · rename column public.item.second to first · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "second" TO "first";

-- step 3/3 · rename column public.item.schemadiff_old_first to second · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "schemadiff_old_first" TO "second";

COMMIT;
