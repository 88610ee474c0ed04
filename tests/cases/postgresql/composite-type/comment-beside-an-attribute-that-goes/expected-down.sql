-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter composite type public.place: comment A place → none
COMMENT ON TYPE "public"."place" IS NULL;

-- step 2/3 · create attribute public.place.y
ALTER TYPE "public"."place" ADD ATTRIBUTE "y" numeric(10,2);

-- step 3/3 · alter function public.where_is(public.place): comment now → once
COMMENT ON FUNCTION "public"."where_is"(public.place) IS 'once';

COMMIT;
