-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter collation public.german: owner role_one → role_two
ALTER COLLATION "public"."german" OWNER TO "role_two";

COMMIT;
