-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: comment Who buys; 'quoted' → none · lock: share update exclusive
COMMENT ON TABLE "public"."customer" IS NULL;

COMMIT;
