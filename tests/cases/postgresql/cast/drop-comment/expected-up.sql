-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter cast public.euro(bigint): comment One → none
COMMENT ON CAST (public.euro AS bigint) IS NULL;

COMMIT;
