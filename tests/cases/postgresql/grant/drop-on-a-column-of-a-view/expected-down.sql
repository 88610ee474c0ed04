-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create grant public.items.id.role_one
GRANT SELECT ("id") ON TABLE "public"."items" TO "role_one";

-- step 2/2 · create grant public.kept_items.id.role_one
GRANT SELECT ("id") ON TABLE "public"."kept_items" TO "role_one";

COMMIT;
