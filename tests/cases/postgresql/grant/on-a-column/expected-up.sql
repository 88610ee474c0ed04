-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create grant public.item.name.role_one
GRANT SELECT ("name") ON TABLE "public"."item" TO "role_one";

COMMIT;
