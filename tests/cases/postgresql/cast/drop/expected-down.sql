-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create cast public.euro(bigint)
CREATE CAST (public.euro AS bigint) WITH FUNCTION "public"."cents"(public.euro);

COMMIT;
