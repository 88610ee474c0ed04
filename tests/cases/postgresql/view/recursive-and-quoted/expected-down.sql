-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop view public.Über Sicht · lock: access exclusive
DROP VIEW "public"."Über Sicht";

COMMIT;
