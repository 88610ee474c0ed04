-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename enum shop.state to phase
ALTER TYPE "shop"."state" RENAME TO "phase";

-- step 2/3 · alter function shop.first(): body SELECT 'new'::shop.state → SELECT 'new'::shop.phase · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · alter function shop.first(): body SELECT 'new'::shop.state → SELECT 'new'::shop.phase
CREATE OR REPLACE FUNCTION "shop"."first"()
    RETURNS shop.phase
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT 'new'::shop.phase$$;

COMMIT;
