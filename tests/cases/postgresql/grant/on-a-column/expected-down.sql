-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop grant public.item.name.role_one
REVOKE SELECT ("name") ON TABLE "public"."item" FROM "role_one";

COMMIT;
