-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename materialized view public.cheap to bargain · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" RENAME TO "bargain";

COMMIT;
