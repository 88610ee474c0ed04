-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter grant public.item.role_one: with-grant-option insert → select
REVOKE GRANT OPTION FOR INSERT ON TABLE "public"."item" FROM "role_one";

-- step 2/2 · alter grant public.item.role_one: with-grant-option insert → select
GRANT SELECT ON TABLE "public"."item" TO "role_one" WITH GRANT OPTION;

COMMIT;
