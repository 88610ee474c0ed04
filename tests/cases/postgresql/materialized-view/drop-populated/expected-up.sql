-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: populated false → true · lock: access exclusive · rewrites the table · runs the query over all its rows
REFRESH MATERIALIZED VIEW "public"."cheap";

COMMIT;
