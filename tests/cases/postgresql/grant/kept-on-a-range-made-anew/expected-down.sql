-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/19 · drop function public.width(public.span)
DROP FUNCTION "public"."width"(public.span);

-- step 2/19 · drop composite type public.stay
DROP TYPE "public"."stay";

-- step 3/19 · drop range type public.span
DROP TYPE "public"."span";

-- step 4/19 · create range type public.span
CREATE TYPE "public"."span" AS RANGE (
    subtype = integer
);

-- step 5/19 · create range type public.span · comment
COMMENT ON TYPE "public"."span" IS 'From here to there';

-- step 6/19 · create range type public.span · owner
ALTER TYPE "public"."span" OWNER TO "role_one";

-- step 7/19 · create composite type public.stay
CREATE TYPE "public"."stay" AS (
    "place" text,
    "time" public.span
);

-- step 8/19 · create composite type public.stay · comment
COMMENT ON TYPE "public"."stay" IS 'Where and when';

-- step 9/19 · create composite type public.stay · comment of attribute public.stay.place
COMMENT ON COLUMN "public"."stay"."place" IS 'Where';

-- step 10/19 · create composite type public.stay · owner
ALTER TYPE "public"."stay" OWNER TO "role_two";

-- step 11/19 · create function public.width(public.span)
CREATE FUNCTION "public"."width"(s public.span)
    RETURNS bigint
    LANGUAGE "sql"
RETURN (upper(s) - lower(s));

-- step 12/19 · create function public.width(public.span) · comment
COMMENT ON FUNCTION "public"."width"(public.span) IS 'How wide it is';

-- step 13/19 · create function public.width(public.span) · owner
ALTER FUNCTION "public"."width"(public.span) OWNER TO "role_three";

-- step 14/19 · create grant public.span.public
REVOKE USAGE ON TYPE "public"."span" FROM PUBLIC;

-- step 15/19 · create grant public.span.role_two
GRANT ALL ON TYPE "public"."span" TO "role_two";

-- step 16/19 · create grant public.stay.public
REVOKE USAGE ON TYPE "public"."stay" FROM PUBLIC;

-- step 17/19 · create grant public.stay.role_three
GRANT ALL ON TYPE "public"."stay" TO "role_three";

-- step 18/19 · create grant public.width(public.span).public
REVOKE EXECUTE ON FUNCTION "public"."width"(public.span) FROM PUBLIC;

-- step 19/19 · create grant public.width(public.span).role_one
GRANT ALL ON FUNCTION "public"."width"(public.span) TO "role_one";

COMMIT;
