-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create cast public.dollar(bigint)
CREATE CAST (public.dollar AS bigint) WITH INOUT;

-- step 2/2 · drop cast public.euro(bigint)
DROP CAST (public.euro AS bigint);

COMMIT;
