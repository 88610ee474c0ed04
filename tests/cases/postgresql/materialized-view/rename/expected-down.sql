-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename materialized view public.bargain to cheap · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."bargain" RENAME TO "cheap";

COMMIT;
