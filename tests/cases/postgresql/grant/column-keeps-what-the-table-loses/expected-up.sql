-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter grant public.item.role_one: privileges insert, select → insert
REVOKE SELECT ON TABLE "public"."item" FROM "role_one";

-- step 2/2 · alter grant public.item.role_one: privileges insert, select → insert
GRANT SELECT ("name") ON TABLE "public"."item" TO "role_one";

COMMIT;
