-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create table public.parcel
CREATE TABLE "public"."parcel" (
    "id" integer NOT NULL,
    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id")
);

-- step 2/3 · create table public.parcel · unique public.parcel.parcel_id_key
ALTER TABLE "public"."parcel" ADD CONSTRAINT "parcel_id_key" UNIQUE ("id");

-- step 3/3 · create table public.parcel · comment of unique public.parcel.parcel_id_key
COMMENT ON CONSTRAINT "parcel_id_key" ON "public"."parcel" IS 'for an old reader';

COMMIT;
