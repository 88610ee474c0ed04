-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): from-sql public.into(internal) → prsd_lextype
CREATE OR REPLACE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "prsd_lextype"(internal),
    TO SQL WITH FUNCTION "public"."back"(internal)
);

COMMIT;
