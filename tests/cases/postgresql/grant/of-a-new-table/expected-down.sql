-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table public.thing · lock: access exclusive · loses data
DROP TABLE "public"."thing";

COMMIT;
