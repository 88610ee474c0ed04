-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.by_abs(btree): comment One → none
COMMENT ON OPERATOR CLASS "public"."by_abs" USING "btree" IS NULL;

COMMIT;
