-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop cast public.euro(bigint)
DROP CAST (public.euro AS bigint);

COMMIT;
