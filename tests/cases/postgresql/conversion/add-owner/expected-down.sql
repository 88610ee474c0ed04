-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter conversion public.latin: owner role_admin → postgres
ALTER CONVERSION "public"."latin" OWNER TO "postgres";

COMMIT;
