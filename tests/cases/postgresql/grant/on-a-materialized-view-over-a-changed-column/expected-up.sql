-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop materialized view public.names · lock: access exclusive
DROP MATERIALIZED VIEW "public"."names";

-- step 2/5 · alter column public.item.id: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE bigint;

-- step 3/5 · create materialized view public.names · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."names" AS
SELECT id,
    name
   FROM public.item;

-- step 4/5 · create grant public.names.id.role_two
GRANT SELECT ("id") ON TABLE "public"."names" TO "role_two";

-- step 5/5 · create grant public.names.role_one
GRANT SELECT ON TABLE "public"."names" TO "role_one";

COMMIT;
