-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create transform public.state(sql)
CREATE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "public"."into"(internal),
    TO SQL WITH FUNCTION "public"."back"(internal)
);

-- step 2/2 · create transform public.state(sql) · comment
COMMENT ON TRANSFORM FOR public.state LANGUAGE "sql" IS 'both ways';

COMMIT;
