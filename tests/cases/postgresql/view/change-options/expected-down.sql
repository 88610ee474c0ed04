-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter view public.cheap: options check_option=cascaded, security_invoker=true → security_barrier=true · what goes · lock: access exclusive
ALTER VIEW "public"."cheap" RESET ("check_option", "security_invoker");

-- step 2/2 · alter view public.cheap: options check_option=cascaded, security_invoker=true → security_barrier=true · what comes · lock: access exclusive
ALTER VIEW "public"."cheap" SET ("security_barrier"='true');

COMMIT;
