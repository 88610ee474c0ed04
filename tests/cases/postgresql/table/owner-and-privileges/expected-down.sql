-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop grant public.item.id.role_two
REVOKE UPDATE ("id") ON TABLE "public"."item" FROM "role_two";

-- step 2/8 · alter table public.item: owner role_two → role_one · lock: access exclusive
ALTER TABLE "public"."item" OWNER TO "role_one";

-- step 3/8 · alter table public.item: owner role_two → role_one · privileges
GRANT SELECT ON TABLE "public"."item" TO "role_two";

-- step 4/8 · alter table public.item: owner role_two → role_one · privileges
REVOKE SELECT ON TABLE "public"."item" FROM "role_one";

-- step 5/8 · alter grant public.item.role_one: privileges insert → select
REVOKE INSERT ON TABLE "public"."item" FROM "role_one";

-- step 6/8 · alter grant public.item.role_one: privileges insert → select
GRANT SELECT ON TABLE "public"."item" TO "role_one";

-- step 7/8 · alter grant public.item.role_three: privileges insert → insert, select, with-grant-option true → none
REVOKE GRANT OPTION FOR INSERT ON TABLE "public"."item" FROM "role_three";

-- step 8/8 · alter grant public.item.role_three: privileges insert → insert, select, with-grant-option true → none
GRANT SELECT ON TABLE "public"."item" TO "role_three";

COMMIT;
