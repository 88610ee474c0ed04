-- reversible:  lossy: public.invoice
-- transaction: one

BEGIN;

-- step 1/1 · drop table public.invoice · lock: access exclusive · loses data
DROP TABLE "public"."invoice";

COMMIT;
