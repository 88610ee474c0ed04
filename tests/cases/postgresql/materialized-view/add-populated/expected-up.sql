-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: populated true → false · lock: access exclusive · rewrites the table · its rows go; it cannot be read until it is refreshed
REFRESH MATERIALIZED VIEW "public"."cheap" WITH NO DATA;

COMMIT;
