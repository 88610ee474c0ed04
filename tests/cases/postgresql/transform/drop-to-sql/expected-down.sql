-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): to-sql none → public.back(internal)
CREATE OR REPLACE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "public"."into"(internal),
    TO SQL WITH FUNCTION "public"."back"(internal)
);

COMMIT;
