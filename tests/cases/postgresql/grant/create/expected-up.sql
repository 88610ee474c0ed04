-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create grant public.item.role_one
GRANT INSERT ON TABLE "public"."item" TO "role_one";

-- step 2/2 · create grant public.item.role_one
GRANT SELECT ON TABLE "public"."item" TO "role_one" WITH GRANT OPTION;

COMMIT;
