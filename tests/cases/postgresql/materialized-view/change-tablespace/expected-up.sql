-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: tablespace space_one → space_two · lock: access exclusive · rewrites the table
ALTER MATERIALIZED VIEW "public"."cheap" SET TABLESPACE "space_two";

COMMIT;
