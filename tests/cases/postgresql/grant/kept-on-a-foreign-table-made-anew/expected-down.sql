-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop table public.far · lock: access exclusive
DROP FOREIGN TABLE "public"."far";

-- step 2/7 · create table public.far
CREATE FOREIGN TABLE "public"."far" (
    "id" bigint
) SERVER "one";

-- step 3/7 · create table public.far · comment
COMMENT ON FOREIGN TABLE "public"."far" IS 'Far away';

-- step 4/7 · create table public.far · comment of column public.far.id
COMMENT ON COLUMN "public"."far"."id" IS 'Its number';

-- step 5/7 · create table public.far · owner
ALTER FOREIGN TABLE "public"."far" OWNER TO "role_one";

-- step 6/7 · create grant public.far.id.role_three
GRANT SELECT ("id") ON TABLE "public"."far" TO "role_three";

-- step 7/7 · create grant public.far.role_two
GRANT INSERT, SELECT ON TABLE "public"."far" TO "role_two";

COMMIT;
