-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search template public.bare to plain
ALTER TEXT SEARCH TEMPLATE "public"."bare" RENAME TO "plain";

COMMIT;
