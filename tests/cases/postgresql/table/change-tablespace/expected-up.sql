-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: tablespace space_one → space_two · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET TABLESPACE "space_two";

COMMIT;
