-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: access-method heap_two → heap · lock: access exclusive · rewrites the table
ALTER MATERIALIZED VIEW "public"."cheap" SET ACCESS METHOD "heap";

COMMIT;
