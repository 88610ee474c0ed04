-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop check public.place.place_height · lock: access exclusive
ALTER TABLE "public"."place" DROP CONSTRAINT "place_height";

-- step 2/3 · alter column public.place.height: type double precision → integer · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."place" ALTER COLUMN "height" TYPE integer;

-- step 3/3 · create check public.place.place_height · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."place" ADD CONSTRAINT "place_height" CHECK (height > '-100'::integer);

COMMIT;
