-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/6 · alter column public.item.id: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE bigint;

-- step 3/6 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.item;

-- step 4/6 · create grant public.names.name.role_three
GRANT UPDATE ("name") ON TABLE "public"."names" TO "role_three";

-- step 5/6 · create grant public.names.role_one
GRANT SELECT ON TABLE "public"."names" TO "role_one";

-- step 6/6 · create grant public.names.role_two
GRANT ALL ON TABLE "public"."names" TO "role_two" WITH GRANT OPTION;

COMMIT;
