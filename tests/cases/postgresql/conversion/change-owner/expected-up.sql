-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter conversion public.latin: owner role_admin → role_admin_two
ALTER CONVERSION "public"."latin" OWNER TO "role_admin_two";

COMMIT;
