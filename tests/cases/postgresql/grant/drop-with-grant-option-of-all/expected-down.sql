-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.role_one: with-grant-option none → true
GRANT ALL ON TABLE "public"."item" TO "role_one" WITH GRANT OPTION;

COMMIT;
