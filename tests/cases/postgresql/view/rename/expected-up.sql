-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename view public.low to cheap · lock: access exclusive
ALTER VIEW "public"."low" RENAME TO "cheap";

COMMIT;
