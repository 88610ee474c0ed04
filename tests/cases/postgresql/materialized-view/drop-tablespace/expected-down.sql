-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: tablespace none → space_one · lock: access exclusive · rewrites the table
ALTER MATERIALIZED VIEW "public"."cheap" SET TABLESPACE "space_one";

COMMIT;
