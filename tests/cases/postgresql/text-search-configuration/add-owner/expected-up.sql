-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search configuration public.notes: owner postgres → role_one
ALTER TEXT SEARCH CONFIGURATION "public"."notes" OWNER TO "role_one";

COMMIT;
