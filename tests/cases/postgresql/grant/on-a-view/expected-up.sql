-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create grant public.names.role_one
GRANT SELECT ON TABLE "public"."names" TO "role_one";

COMMIT;
