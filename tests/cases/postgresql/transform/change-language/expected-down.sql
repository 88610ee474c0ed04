-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create transform public.state(sql)
CREATE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "public"."into"(internal)
);

-- step 2/2 · drop transform public.state(plpgsql)
DROP TRANSFORM FOR public.state LANGUAGE "plpgsql";

COMMIT;
