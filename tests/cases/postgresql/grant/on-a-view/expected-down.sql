-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop grant public.names.role_one
REVOKE SELECT ON TABLE "public"."names" FROM "role_one";

COMMIT;
