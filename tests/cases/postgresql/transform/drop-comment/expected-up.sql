-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): comment one → none
COMMENT ON TRANSFORM FOR public.state LANGUAGE "sql" IS NULL;

COMMIT;
