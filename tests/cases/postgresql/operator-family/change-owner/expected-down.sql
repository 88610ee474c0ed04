-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator family public.sizes(btree): owner role_admin_two → role_admin
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" OWNER TO "role_admin";

COMMIT;
