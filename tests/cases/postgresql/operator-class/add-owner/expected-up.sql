-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.by_abs(btree): owner postgres → role_admin
ALTER OPERATOR CLASS "public"."by_abs" USING "btree" OWNER TO "role_admin";

COMMIT;
