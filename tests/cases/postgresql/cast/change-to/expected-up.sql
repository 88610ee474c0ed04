-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create cast public.euro(integer)
CREATE CAST (public.euro AS integer) WITH INOUT;

-- step 2/2 · drop cast public.euro(bigint)
DROP CAST (public.euro AS bigint);

COMMIT;
