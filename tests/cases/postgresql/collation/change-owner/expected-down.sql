-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter collation public.german: owner role_two → role_one
ALTER COLLATION "public"."german" OWNER TO "role_one";

COMMIT;
