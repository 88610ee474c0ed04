-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter cast public.euro(bigint): comment none → One
COMMENT ON CAST (public.euro AS bigint) IS 'One';

COMMIT;
