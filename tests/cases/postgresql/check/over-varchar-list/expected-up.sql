-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop check public.parcel.parcel_size · lock: access exclusive
ALTER TABLE "public"."parcel" DROP CONSTRAINT "parcel_size";

-- step 2/3 · create check public.parcel.parcel_size · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."parcel" ADD CONSTRAINT "parcel_size" CHECK (size::text = ANY (ARRAY['S'::character varying, 'M'::character varying, 'L'::character varying]::text[]));

-- step 3/3 · create index public.parcel.parcel_small · lock: share · scans the table
CREATE INDEX "parcel_small" ON "public"."parcel" USING "btree" ("id") WHERE size::text = ANY (ARRAY['S'::character varying, 'M'::character varying]::text[]);

COMMIT;
