-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.by_abs(btree): owner role_admin → postgres
ALTER OPERATOR CLASS "public"."by_abs" USING "btree" OWNER TO "postgres";

COMMIT;
