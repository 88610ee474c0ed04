-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): from-sql public.into(internal) → none
CREATE OR REPLACE TRANSFORM FOR public.state LANGUAGE "sql" (
    TO SQL WITH FUNCTION "public"."back"(internal)
);

COMMIT;
