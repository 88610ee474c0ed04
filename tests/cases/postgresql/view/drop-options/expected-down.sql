-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: options none → security_barrier=true · what comes · lock: access exclusive
ALTER VIEW "public"."cheap" SET ("security_barrier"='true');

COMMIT;
