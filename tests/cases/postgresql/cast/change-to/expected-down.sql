-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create cast public.euro(bigint)
CREATE CAST (public.euro AS bigint) WITH INOUT;

-- step 2/2 · drop cast public.euro(integer)
DROP CAST (public.euro AS integer);

COMMIT;
