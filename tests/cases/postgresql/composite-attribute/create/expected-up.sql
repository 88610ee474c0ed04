-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create attribute public.address.post_code
ALTER TYPE "public"."address" ADD ATTRIBUTE "post_code" character varying(8);

-- step 2/2 · create attribute public.address.post_code · comment
COMMENT ON COLUMN "public"."address"."post_code" IS 'If any';

COMMIT;
