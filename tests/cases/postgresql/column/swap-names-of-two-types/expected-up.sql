-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column public.item.second to schemadiff_old_second · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "second" TO "schemadiff_old_second";

-- step 2/3 · rename column public.item.first to second · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "first" TO "second";

-- step 3/3 · rename column public.item.schemadiff_old_second to first · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "schemadiff_old_second" TO "first";

COMMIT;
