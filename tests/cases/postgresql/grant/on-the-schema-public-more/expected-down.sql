-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop grant public.item.role_one
REVOKE INSERT, SELECT ON TABLE "public"."item" FROM "role_one";

COMMIT;
