-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter grant public.item.role_one: privileges insert, select → delete, select
REVOKE INSERT ON TABLE "public"."item" FROM "role_one";

-- step 2/2 · alter grant public.item.role_one: privileges insert, select → delete, select
GRANT DELETE ON TABLE "public"."item" TO "role_one";

COMMIT;
