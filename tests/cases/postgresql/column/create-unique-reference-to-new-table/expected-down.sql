-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.site.site_instance_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."site" DROP CONSTRAINT "site_instance_fkey";

-- step 2/4 · drop unique public.site.site_instance · lock: access exclusive
ALTER TABLE "public"."site" DROP CONSTRAINT "site_instance";

-- step 3/4 · drop column public.site.instance · lock: access exclusive · loses data
ALTER TABLE "public"."site" DROP COLUMN "instance";

-- step 4/4 · drop table public.instance · lock: access exclusive · loses data
DROP TABLE "public"."instance";

COMMIT;
