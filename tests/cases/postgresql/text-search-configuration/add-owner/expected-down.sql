-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search configuration public.notes: owner role_one → postgres
ALTER TEXT SEARCH CONFIGURATION "public"."notes" OWNER TO "postgres";

COMMIT;
