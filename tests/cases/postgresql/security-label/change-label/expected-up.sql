-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter security label public.item.seal_one: label open → secret · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "public"."item" IS 'secret';

COMMIT;
