-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create transform public.state(plpgsql)
CREATE TRANSFORM FOR public.state LANGUAGE "plpgsql" (
    FROM SQL WITH FUNCTION "public"."into"(internal)
);

-- step 2/2 · drop transform public.state(sql)
DROP TRANSFORM FOR public.state LANGUAGE "sql";

COMMIT;
