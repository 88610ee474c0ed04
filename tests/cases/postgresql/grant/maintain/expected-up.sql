-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.role_one: privileges select → maintain, select, with-grant-option none → maintain
GRANT MAINTAIN ON TABLE "public"."item" TO "role_one" WITH GRANT OPTION;

COMMIT;
