-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · alter table public.item: owner role_one → role_two · lock: access exclusive
ALTER TABLE "public"."item" OWNER TO "role_two";

-- step 2/7 · alter table public.item: owner role_one → role_two · privileges
GRANT SELECT ON TABLE "public"."item" TO "role_one";

-- step 3/7 · create grant public.item.id.role_two
GRANT UPDATE ("id") ON TABLE "public"."item" TO "role_two";

-- step 4/7 · alter grant public.item.role_one: privileges select → insert
REVOKE SELECT ON TABLE "public"."item" FROM "role_one";

-- step 5/7 · alter grant public.item.role_one: privileges select → insert
GRANT INSERT ON TABLE "public"."item" TO "role_one";

-- step 6/7 · alter grant public.item.role_three: privileges insert, select → insert, with-grant-option none → true
REVOKE SELECT ON TABLE "public"."item" FROM "role_three";

-- step 7/7 · alter grant public.item.role_three: privileges insert, select → insert, with-grant-option none → true
GRANT INSERT ON TABLE "public"."item" TO "role_three" WITH GRANT OPTION;

COMMIT;
