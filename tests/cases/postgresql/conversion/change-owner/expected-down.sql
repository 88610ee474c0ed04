-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter conversion public.latin: owner role_admin_two → role_admin
ALTER CONVERSION "public"."latin" OWNER TO "role_admin";

COMMIT;
