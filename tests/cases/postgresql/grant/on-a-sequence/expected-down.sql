-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop grant public.number.role_one
REVOKE SELECT, USAGE ON SEQUENCE "public"."number" FROM "role_one";

COMMIT;
