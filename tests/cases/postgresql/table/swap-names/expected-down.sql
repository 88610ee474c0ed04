-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table public.archive to schemadiff_old_archive · lock: access exclusive
ALTER TABLE "public"."archive" RENAME TO "schemadiff_old_archive";

-- step 2/3 · rename table public.current to archive · lock: access exclusive
ALTER TABLE "public"."current" RENAME TO "archive";

-- step 3/3 · rename table public.schemadiff_old_archive to current · lock: access exclusive
ALTER TABLE "public"."schemadiff_old_archive" RENAME TO "current";

COMMIT;
