-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: comment In hours → In days
COMMENT ON TYPE "public"."span" IS 'In days';

COMMIT;
