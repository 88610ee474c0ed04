-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop index public.parcel.parcel_small · lock: access exclusive
DROP INDEX "public"."parcel_small";

-- step 2/3 · drop check public.parcel.parcel_size · lock: access exclusive
ALTER TABLE "public"."parcel" DROP CONSTRAINT "parcel_size";

-- step 3/3 · create check public.parcel.parcel_size · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."parcel" ADD CONSTRAINT "parcel_size" CHECK (size::text = ANY (ARRAY['S'::character varying::text, 'M'::character varying::text]));

COMMIT;
