-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter collation public.german: owner role_one → postgres
ALTER COLLATION "public"."german" OWNER TO "postgres";

COMMIT;
