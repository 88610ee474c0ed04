-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create grant public.number.role_one
GRANT SELECT, USAGE ON SEQUENCE "public"."number" TO "role_one";

COMMIT;
