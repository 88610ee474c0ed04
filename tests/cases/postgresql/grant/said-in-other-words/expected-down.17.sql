-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter grant public.item.role_one: privileges all → delete, insert, references, select, trigger, truncate, updat…
REVOKE ALL ON TABLE "public"."item" FROM "role_one";

-- step 2/2 · alter grant public.item.role_one: privileges all → delete, insert, references, select, trigger, truncate, updat…
GRANT DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."item" TO "role_one";

COMMIT;
