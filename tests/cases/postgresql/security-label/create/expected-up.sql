-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create security label public.item.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."item"."id" IS 'it''s secret';

-- step 2/3 · create security label public.item.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "public"."item" IS 'secret';

-- step 3/3 · create security label public.item.seal_two · lock: share update exclusive
SECURITY LABEL FOR "seal_two" ON TABLE "public"."item" IS 'other';

COMMIT;
