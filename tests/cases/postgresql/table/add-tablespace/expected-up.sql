-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: tablespace none → space_one · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET TABLESPACE "space_one";

COMMIT;
