-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename view public.cheap to low · lock: access exclusive
ALTER VIEW "public"."cheap" RENAME TO "low";

COMMIT;
