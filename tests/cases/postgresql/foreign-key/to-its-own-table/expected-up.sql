-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create column public.part.whole · lock: access exclusive
ALTER TABLE "public"."part" ADD COLUMN "whole" bigint;

-- step 2/3 · create primary key public.part.part_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."part" ADD CONSTRAINT "part_pkey" PRIMARY KEY ("id");

-- step 3/3 · create foreign key public.part.part_whole_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" ADD CONSTRAINT "part_whole_fkey" FOREIGN KEY ("whole") REFERENCES "public"."part" ("id") ON DELETE SET NULL;

COMMIT;
