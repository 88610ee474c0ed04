-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create cast public.mood(integer)
CREATE CAST (public.mood AS integer) WITH FUNCTION "public"."weight"(public.mood) AS ASSIGNMENT;

-- step 2/3 · create table public.day
CREATE TABLE "public"."day" (
    "id" integer NOT NULL,
    "weight" integer DEFAULT 'good'::public.mood,
    CONSTRAINT "day_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "heavy" CHECK (weight = 'bad'::public.mood::integer OR weight < 10)
);

-- step 3/3 · create view public.heavy
CREATE VIEW "public"."heavy" AS
SELECT id,
    weight + 'bad'::public.mood::integer AS more
   FROM public.day;

COMMIT;
