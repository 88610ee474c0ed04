-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter transform public.state(sql): to-sql public.back(internal) → none
CREATE OR REPLACE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "public"."into"(internal)
);

COMMIT;
