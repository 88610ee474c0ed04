-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop foreign key public.part.part_whole_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" DROP CONSTRAINT "part_whole_fkey";

-- step 2/3 · drop primary key public.part.part_pkey · lock: access exclusive
ALTER TABLE "public"."part" DROP CONSTRAINT "part_pkey";

-- step 3/3 · drop column public.part.whole · lock: access exclusive · loses data
ALTER TABLE "public"."part" DROP COLUMN "whole";

COMMIT;
