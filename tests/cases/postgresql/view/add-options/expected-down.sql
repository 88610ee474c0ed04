-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: options security_barrier=true → none · what goes · lock: access exclusive
ALTER VIEW "public"."cheap" RESET ("security_barrier");

COMMIT;
