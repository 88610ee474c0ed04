-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/12 · drop view public.second · lock: access exclusive
DROP VIEW "public"."second";

-- step 2/12 · drop view public.first · lock: access exclusive
DROP VIEW "public"."first";

-- step 3/12 · create view public.first
CREATE VIEW "public"."first" AS
SELECT name,
    id
   FROM public.item;

-- step 4/12 · create view public.first · comment
COMMENT ON VIEW "public"."first" IS 'The first of all';

-- step 5/12 · create view public.first · owner
ALTER VIEW "public"."first" OWNER TO "role_two";

-- step 6/12 · create view public.second
CREATE VIEW "public"."second" AS
SELECT id
   FROM public.first;

-- step 7/12 · create view public.second · comment
COMMENT ON VIEW "public"."second" IS 'The one over it';

-- step 8/12 · create view public.second · owner
ALTER VIEW "public"."second" OWNER TO "role_three";

-- step 9/12 · create column public.first.id · comment
COMMENT ON COLUMN "public"."first"."id" IS 'Its number';

-- step 10/12 · create grant public.first.id.role_one
GRANT SELECT ("id") ON TABLE "public"."first" TO "role_one";

-- step 11/12 · create grant public.first.role_three
GRANT SELECT ON TABLE "public"."first" TO "role_three";

-- step 12/12 · create grant public.second.role_two
GRANT SELECT, UPDATE ON TABLE "public"."second" TO "role_two";

COMMIT;
