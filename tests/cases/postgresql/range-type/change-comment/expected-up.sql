-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: comment In days → In hours
COMMENT ON TYPE "public"."span" IS 'In hours';

COMMIT;
