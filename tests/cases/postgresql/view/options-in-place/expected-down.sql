-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter view shop.cheap: options check_option=cascaded, security_invoker=true → check_option=local, security_barrier=true · what goes · lock: access exclusive
ALTER VIEW "shop"."cheap" RESET ("security_invoker");

-- step 2/2 · alter view shop.cheap: options check_option=cascaded, security_invoker=true → check_option=local, security_barrier=true · what comes · lock: access exclusive
ALTER VIEW "shop"."cheap" SET ("check_option"='local', "security_barrier"='true');

COMMIT;
