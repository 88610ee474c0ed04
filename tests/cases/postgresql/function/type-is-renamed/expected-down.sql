-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename enum shop.phase to state
ALTER TYPE "shop"."phase" RENAME TO "state";

-- step 2/3 · alter function shop.first(): body SELECT 'new'::shop.phase → SELECT 'new'::shop.state · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · alter function shop.first(): body SELECT 'new'::shop.phase → SELECT 'new'::shop.state
CREATE OR REPLACE FUNCTION "shop"."first"()
    RETURNS shop.state
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT 'new'::shop.state$$;

COMMIT;
