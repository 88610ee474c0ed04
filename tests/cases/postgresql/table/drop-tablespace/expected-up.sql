-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: tablespace space_one → none · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET TABLESPACE "pg_default";

COMMIT;
