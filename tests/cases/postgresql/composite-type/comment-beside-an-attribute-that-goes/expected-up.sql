-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter function public.where_is(public.place): comment once → now
COMMENT ON FUNCTION "public"."where_is"(public.place) IS 'now';

-- step 2/3 · drop attribute public.place.y
ALTER TYPE "public"."place" DROP ATTRIBUTE "y";

-- step 3/3 · alter composite type public.place: comment none → A place
COMMENT ON TYPE "public"."place" IS 'A place';

COMMIT;
