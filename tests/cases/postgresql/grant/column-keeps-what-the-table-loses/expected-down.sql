-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.role_one: privileges insert → insert, select
GRANT SELECT ON TABLE "public"."item" TO "role_one";

COMMIT;
