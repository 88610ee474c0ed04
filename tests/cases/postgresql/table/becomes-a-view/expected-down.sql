-- reversible:  lossy: public.sizes
-- transaction: one

BEGIN;

-- step 1/2 · drop view public.sizes · lock: access exclusive
DROP VIEW "public"."sizes";

-- step 2/2 · create table public.sizes
CREATE TABLE "public"."sizes" (
    "id" bigint
);

COMMIT;
