-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create security label public.item.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."item"."id" IS 'secret';

-- step 2/2 · create security label public.item.seal_two · lock: share update exclusive
SECURITY LABEL FOR "seal_two" ON TABLE "public"."item" IS 'other';

COMMIT;
