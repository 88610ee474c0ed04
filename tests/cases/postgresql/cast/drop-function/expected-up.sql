-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop cast public.euro(bigint)
DROP CAST (public.euro AS bigint);

-- step 2/2 · create cast public.euro(bigint)
CREATE CAST (public.euro AS bigint) WITH INOUT;

COMMIT;
