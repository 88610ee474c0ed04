-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.role_one: with-grant-option true → none
REVOKE GRANT OPTION FOR INSERT, SELECT ON TABLE "public"."item" FROM "role_one";

COMMIT;
