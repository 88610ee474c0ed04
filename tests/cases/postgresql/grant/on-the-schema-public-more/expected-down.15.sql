-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop grant public.item.role_one
REVOKE INSERT, SELECT ON TABLE "public"."item" FROM "role_one";

-- step 2/2 · create grant public.public
GRANT ALL ON SCHEMA "public" TO PUBLIC;

COMMIT;
