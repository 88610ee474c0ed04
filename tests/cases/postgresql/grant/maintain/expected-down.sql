-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.role_one: privileges maintain, select → select, with-grant-option maintain → none
REVOKE MAINTAIN ON TABLE "public"."item" FROM "role_one";

COMMIT;
