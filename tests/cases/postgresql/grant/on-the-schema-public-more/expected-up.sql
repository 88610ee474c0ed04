-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create grant public.item.role_one
GRANT INSERT, SELECT ON TABLE "public"."item" TO "role_one";

COMMIT;
