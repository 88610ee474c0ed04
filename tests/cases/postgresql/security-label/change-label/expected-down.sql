-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter security label public.item.seal_one: label secret → open · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "public"."item" IS 'open';

COMMIT;
