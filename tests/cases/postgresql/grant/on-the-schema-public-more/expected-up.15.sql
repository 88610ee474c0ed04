-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop grant public.public
REVOKE ALL ON SCHEMA "public" FROM PUBLIC;

-- step 2/3 · drop grant public.public
GRANT USAGE ON SCHEMA "public" TO PUBLIC;

-- step 3/3 · create grant public.item.role_one
GRANT INSERT, SELECT ON TABLE "public"."item" TO "role_one";

COMMIT;
