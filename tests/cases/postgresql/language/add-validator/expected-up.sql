-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: validator none → plpgsql_validator
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler" VALIDATOR "plpgsql_validator";

COMMIT;
