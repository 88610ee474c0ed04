-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · drop materialized view public.names · lock: access exclusive
DROP MATERIALIZED VIEW "public"."names";

-- step 2/9 · create materialized view public.names · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."names" AS
SELECT id,
    upper(name) AS name
   FROM public.item;

-- step 3/9 · create materialized view public.names · comment
COMMENT ON MATERIALIZED VIEW "public"."names" IS 'All of them';

-- step 4/9 · create materialized view public.names · owner
ALTER MATERIALIZED VIEW "public"."names" OWNER TO "role_two";

-- step 5/9 · create index public.names.names_name · lock: share · scans the table
CREATE INDEX "names_name" ON "public"."names" USING "btree" ("name");

-- step 6/9 · create index public.names.names_name · comment
COMMENT ON INDEX "public"."names_name" IS 'To find them';

-- step 7/9 · create column public.names.name · lock: share update exclusive
COMMENT ON COLUMN "public"."names"."name" IS 'In the usual case';

-- step 8/9 · create grant public.names.name.role_one
GRANT SELECT ("name") ON TABLE "public"."names" TO "role_one";

-- step 9/9 · create grant public.names.role_three
GRANT SELECT ON TABLE "public"."names" TO "role_three";

COMMIT;
