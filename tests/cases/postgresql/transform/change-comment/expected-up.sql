-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): comment one → two
COMMENT ON TRANSFORM FOR public.state LANGUAGE "sql" IS 'two';

COMMIT;
