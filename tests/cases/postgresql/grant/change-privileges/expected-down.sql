-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter grant public.item.role_one: privileges delete, select → insert, select
REVOKE DELETE ON TABLE "public"."item" FROM "role_one";

-- step 2/2 · alter grant public.item.role_one: privileges delete, select → insert, select
GRANT INSERT ON TABLE "public"."item" TO "role_one";

COMMIT;
