-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.cheap.cheap_hash · lock: access exclusive
DROP INDEX "public"."cheap_hash";

-- step 2/2 · drop index public.cheap.cheap_lower · lock: access exclusive
DROP INDEX "public"."cheap_lower";

COMMIT;
