-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): comment none → one
COMMENT ON TRANSFORM FOR public.state LANGUAGE "sql" IS 'one';

COMMIT;
