-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.role_one: privileges delete, insert, references, select, trigger, truncate, updat… → all
GRANT ALL ON TABLE "public"."item" TO "role_one";

COMMIT;
