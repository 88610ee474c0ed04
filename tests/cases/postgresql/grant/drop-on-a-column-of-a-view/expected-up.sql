-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop grant public.items.id.role_one
REVOKE SELECT ("id") ON TABLE "public"."items" FROM "role_one";

-- step 2/2 · drop grant public.kept_items.id.role_one
REVOKE SELECT ("id") ON TABLE "public"."kept_items" FROM "role_one";

COMMIT;
