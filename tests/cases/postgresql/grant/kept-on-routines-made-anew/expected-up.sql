-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/18 · drop aggregate public.sum_of(integer)
DROP AGGREGATE "public"."sum_of"(integer);

-- step 2/18 · create aggregate public.sum_of(integer)
CREATE AGGREGATE "public"."sum_of"(integer) (
    SFUNC = "int4pl",
    STYPE = integer,
    FINALFUNC = "int4abs"
);

-- step 3/18 · create aggregate public.sum_of(integer) · comment
COMMENT ON AGGREGATE "public"."sum_of"(integer) IS 'The sum';

-- step 4/18 · create aggregate public.sum_of(integer) · owner
ALTER AGGREGATE "public"."sum_of"(integer) OWNER TO "role_three";

-- step 5/18 · create grant public.sum_of(integer).public
REVOKE EXECUTE ON FUNCTION "public"."sum_of"(integer) FROM PUBLIC;

-- step 6/18 · create grant public.sum_of(integer).role_one
GRANT ALL ON FUNCTION "public"."sum_of"(integer) TO "role_one";

-- step 7/18 · drop procedure public.note(text)
DROP PROCEDURE "public"."note"(text);

-- step 8/18 · create procedure public.note(text)
CREATE PROCEDURE "public"."note"(IN b text)
    LANGUAGE "sql"
BEGIN ATOMIC
 SELECT 1;
END;

-- step 9/18 · create procedure public.note(text) · comment
COMMENT ON PROCEDURE "public"."note"(text) IS 'Notes it';

-- step 10/18 · create procedure public.note(text) · owner
ALTER PROCEDURE "public"."note"(text) OWNER TO "role_two";

-- step 11/18 · create grant public.note(text).public
REVOKE EXECUTE ON PROCEDURE "public"."note"(text) FROM PUBLIC;

-- step 12/18 · create grant public.note(text).role_three
GRANT ALL ON PROCEDURE "public"."note"(text) TO "role_three" WITH GRANT OPTION;

-- step 13/18 · drop function public.half(integer)
DROP FUNCTION "public"."half"(integer);

-- step 14/18 · create function public.half(integer)
CREATE FUNCTION "public"."half"(a integer)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE
RETURN (a / 2);

-- step 15/18 · create function public.half(integer) · comment
COMMENT ON FUNCTION "public"."half"(integer) IS 'The half';

-- step 16/18 · create function public.half(integer) · owner
ALTER FUNCTION "public"."half"(integer) OWNER TO "role_one";

-- step 17/18 · create grant public.half(integer).public
REVOKE EXECUTE ON FUNCTION "public"."half"(integer) FROM PUBLIC;

-- step 18/18 · create grant public.half(integer).role_two
GRANT ALL ON FUNCTION "public"."half"(integer) TO "role_two";

COMMIT;
